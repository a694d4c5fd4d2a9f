#include "sample/words.h"

#include <array>

namespace bw {

namespace {

QStringList list(const char16_t *words)
{
    return QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
}

struct ChosenName {
    const char16_t *name;
    int industry;
};

// Industries by index: see sampleIndustries().
constexpr std::array<ChosenName, 40> chosen = {{
    {u"Northwind Retail", 0},
    {u"海棠连锁", 0},
    {u"Blue Harbor Logistics", 1},
    {u"云杉教育", 2},
    {u"Meridian Clinics", 3},
    {u"Pinegate Property", 4},
    {u"Stonebridge Legal", 5},
    {u"青藤文具", 0},
    {u"Valley Forge Steelworks", 6},
    {u"Elmstead Nurseries", 0},
    {u"金桥建材", 6},
    {u"Kingfisher Supply", 1},
    {u"山楂树幼教", 2},
    {u"Saltmarsh Brewing", 7},
    {u"鹿鸣书店", 0},
    {u"Lattice Architects", 5},
    {u"春笋亲子", 2},
    {u"银杏养老", 3},
    {u"Quayside Hotels", 7},
    {u"半亩花店", 0},
    {u"Clearwater Spas", 7},
    {u"竹里馆餐饮", 7},
    {u"Farrow Freight", 1},
    {u"榕城建材", 6},
    {u"Lumen Freight", 1},
    {u"梧桐地产", 4},
    {u"Whitcombe Seeds", 6},
    {u"江畔物流", 1},
    {u"Harrow & Finch Accountants", 5},
    {u"白鹭口腔", 3},
    {u"Copperfield Tools", 6},
    {u"小满面馆", 7},
    {u"Greywater Estates", 4},
    {u"松果书院", 2},
    {u"Thistle & Oak Bakery", 7},
    {u"远山律师事务所", 5},
    {u"Bramble Pharmacy", 3},
    {u"麦田便利", 0},
    {u"Orchard Lane Schools", 2},
    {u"南屿地产", 4},
}};

const QStringList &englishFirst()
{
    static const QStringList words = list(
        u"Alder Amber Ashford Beacon Birch Bluebell Bridgewater Briar Cedar Chalk Clifton Coral Crestview "
        u"Dalton Driftwood Eastgate Ember Fairfield Falcon Fern Foxglove Glenwood Granite Hawthorn Heath "
        u"Heron Hillcrest Holly Ivory Juniper Kestrel Larch Linden Maple Marlow Mayfield Moorland Northgate "
        u"Oakridge Otter Pebble Pine Quarry Ravens Redwood Ridgeway Rowan Sable Sandstone Sedge Silver "
        u"Slate Sparrow Summit Swift Tamarind Thornbury Tidewater Vale Walnut Westbrook Willow Windmill "
        u"Wren");
    return words;
}

const QStringList &chineseFirst()
{
    static const QStringList words =
        list(u"白桦 碧海 采薇 长风 晨光 春和 翠微 丹枫 东篱 枫桥 福满 高山 谷雨 观澜 桂香 寒梅 "
             u"荷塘 红豆 湖心 华亭 嘉禾 锦绣 静安 九州 兰亭 澜沧 莲花 凌云 柳岸 龙井 芦苇 绿洲 "
             u"茉莉 木棉 南山 暖阳 蓬莱 飘雪 清泉 晴川 如意 瑞雪 杉木 石榴 双溪 天涯 同心 望月 "
             u"西岭 溪谷 向阳 星河 杏林 雅集 烟雨 燕归 阳朔 一品 银河 映山 玉泉 远航 云端 紫荆");
    return words;
}

} // namespace

const std::vector<SampleModule> &sampleModules()
{
    static const std::vector<SampleModule> all = {
        {QStringLiteral("orders"),
         {{"create_order", 5, 3.4, 0, false},
          {"edit_order", 1.5, 1.6, 0, false},
          {"ship_order", 2, 2.4, 0, false}}},
        {QStringLiteral("inventory"),
         {{"stock_count", 2, 2.6, 420, false}, {"stock_transfer", 1, 1.6, 0, false}}},
        {QStringLiteral("members"),
         {{"member_signup", 1.2, 1.8, 0, false}, {"member_recharge", 1.5, 2.2, 0, false}}},
        {QStringLiteral("approvals"),
         {{"start_approval", 1.2, 1.3, 0, false}, {"pass_approval", 1.5, 2.4, 0, true}}},
        {QStringLiteral("sales"),
         {{"sales_record", 2.4, 2.6, 180, false}, {"quote_sent", 0.8, 1.3, 0, false}}},
        {QStringLiteral("reports"),
         {{"view_report", 1.4, 1.5, 240, true},
          {"export_report", 0.5, 1.1, 60, true},
          {"day_close", 0.8, 1, 300, false}}},
    };
    return all;
}

const std::vector<SampleIndustry> &sampleIndustries()
{
    static const std::vector<SampleIndustry> all = {
        {QStringLiteral("Retail"), list(u"Retail Stores Outfitters Books Garden"),
         list(u"连锁 便利 书店 花店 超市"), true},
        {QStringLiteral("Logistics"), list(u"Logistics Freight Supply Couriers Warehousing"),
         list(u"物流 货运 供应链 仓储 速递"), false},
        {QStringLiteral("Education"), list(u"Schools Academy Learning Tutors College"),
         list(u"教育 幼教 书院 培训 学堂"), false},
        {QStringLiteral("Healthcare"), list(u"Clinics Dental Pharmacy Care Optics"),
         list(u"口腔 养老 诊所 药房 康复"), false},
        {QStringLiteral("Real estate"), list(u"Property Estates Homes Lettings Developments"),
         list(u"地产 置业 物业 家园 租赁"), false},
        {QStringLiteral("Services"), list(u"Legal Architects Consulting Accountants Design"),
         list(u"律所 设计 咨询 会计 传媒"), false},
        {QStringLiteral("Manufacturing"), list(u"Steelworks Tools Plastics Textiles Machinery"),
         list(u"建材 机械 纺织 五金 电子"), false},
        {QStringLiteral("Hospitality"), list(u"Hotels Brewing Bakery Spas Kitchens"),
         list(u"餐饮 酒店 烘焙 茶饮 民宿"), true},
    };
    return all;
}

SampleName sampleName(int n)
{
    const auto hasChinese = [](const QString &name) { return name.at(0).unicode() >= 0x4E00; };
    if (n < static_cast<int>(chosen.size())) {
        const ChosenName &one = chosen.at(static_cast<size_t>(n));
        const QString name = QString::fromUtf16(one.name);
        return {name, one.industry, hasChinese(name)};
    }
    // First word, line of business and second word all change from one name to the next of a language.
    const int number = n - static_cast<int>(chosen.size());
    const bool chinese = number % 2 == 1;
    const int k = number / 2;
    const QStringList &first = chinese ? chineseFirst() : englishFirst();
    const auto &industries = sampleIndustries();
    const int words = static_cast<int>(first.size());
    const int lines = static_cast<int>(industries.size());
    const int round = k / words;
    const int industry = (k + round) % lines;
    const SampleIndustry &line = industries.at(static_cast<size_t>(industry));
    const QStringList &second = chinese ? line.chinese : line.english;
    const QString word = second.at((k + round / lines) % second.size());
    const int lap = round / (lines * static_cast<int>(second.size()));
    QString name = chinese ? first.at(k % words) + word : QString(first.at(k % words) + u' ' + word);
    if (lap > 0)
        name += (chinese ? QString() : QStringLiteral(" ")) + QString::number(lap + 1);
    return {name, industry, chinese};
}

const QStringList &sampleCsms()
{
    static const QStringList all =
        list(u"林悦 陈思远") + QStringList{QStringLiteral("Tom Becker"), QStringLiteral("Maya Ortiz")};
    return all;
}

QString samplePerson(int n, bool chinese)
{
    static const QStringList family = list(u"王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗");
    static const QStringList given = list(u"伟 敏 静 丽 强 磊 洋 艳 勇 杰 娟 涛 明 超 霞 平 刚 晓燕 子轩 "
                                          u"雨桐 思琪 浩然 佳怡 梓涵 一鸣 若曦 文博");
    static const QStringList first = list(u"Anna Ben Carla David Elena Frank Grace Hugo Irene James Kate "
                                          u"Liam Mona Nick Olga Paul Rosa Sam Tina "
                                          u"Umar Vera Will Yusuf Zoe Aisha Boris Chloe");
    static const QStringList last = list(
        u"Adams Brown Clark Diaz Evans Fischer Garcia Hughes Ito Jones Klein Lopez Meyer Novak Owens Patel "
        u"Quinn Rossi Smith Tan");
    if (chinese)
        return family.at(n % family.size()) + given.at(n / family.size() % given.size());
    return first.at(n % first.size()) + u' ' + last.at(n / first.size() % last.size());
}

QString sampleRegion(int n, bool chinese)
{
    static const QStringList china = {QStringLiteral("East China"), QStringLiteral("South China"),
                                      QStringLiteral("North China"), QStringLiteral("West China")};
    static const QStringList abroad = {QStringLiteral("Europe"), QStringLiteral("North America"),
                                       QStringLiteral("Southeast Asia")};
    const QStringList &regions = chinese ? china : abroad;
    return regions.at(n % regions.size());
}

} // namespace bw
