#pragma once

#include "widgets/table_model.h"

#include <QStringList>
#include <cmath>

namespace bw::test {

struct Sheep {
    qint64 id = 0;
    QString name;
    QString flock;
    double wool = 0; ///< NaN: not shorn
};

struct Flock {
    int heads = 0;
    double wool = 0;
};

using Model = TableModel<Sheep, Flock>;

/// "id name flock wool" a line; "-" is nothing.
inline std::vector<Sheep> sheepOf(const QString &text)
{
    std::vector<Sheep> all;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList w = line.simplified().split(QLatin1Char(' '));
        if (w.size() == 4) {
            all.push_back({w[0].toLongLong(), w[1] == QLatin1String("-") ? QString() : w[1], w[2],
                           w[3] == QLatin1String("-") ? qQNaN() : w[3].toDouble()});
        }
    }
    return all;
}

inline QString figure(double v)
{
    return std::isnan(v) ? QStringLiteral("none") : QString::number(v);
}

inline std::vector<Model::ColumnOf> columns()
{
    Model::ColumnOf name;
    name.id = QStringLiteral("name");
    name.head = QStringLiteral("Name");
    name.sortText = [](const Sheep &s) { return s.name; };
    name.text = [](const Sheep &s) { return s.name; };
    name.paint = [](QPainter &, const QRect &, const Sheep &, CellLook) {};
    name.tip = [](const Sheep &s, QPoint, QSize) { return s.name; };
    name.totalWords = [](const Flock &f, int) { return QStringLiteral("%1 sheep").arg(f.heads); };
    Model::ColumnOf wool = name;
    wool.id = QStringLiteral("wool");
    wool.head = QStringLiteral("Wool");
    wool.width = 80;
    wool.dropOrder = 2;
    wool.startsDescending = true;
    wool.align = Qt::AlignRight;
    wool.sortText = {};
    wool.number = [](const Sheep &s) { return s.wool; };
    wool.text = [](const Sheep &s) { return figure(s.wool); };
    wool.words = [](const Sheep &s) -> QString { return figure(s.wool) + QStringLiteral(" kilograms"); };
    wool.totalWords = [](const Flock &f, int) { return QStringLiteral("%1 kg").arg(f.wool); };
    Model::ColumnOf flock = name;
    flock.id = QStringLiteral("flock");
    flock.leastWidth = 40;
    flock.contentWidth = [](const Sheep &s) { return 10 * static_cast<int>(s.flock.size()); };
    flock.head = QStringLiteral("Flock");
    flock.width = 100;
    flock.dropOrder = 1;
    flock.sortText = [](const Sheep &s) { return s.flock; };
    flock.text = [](const Sheep &s) { return s.flock; };
    flock.totalWords = {};
    return {name, wool, flock};
}

class Fold {
public:
    explicit Fold(const QString &text) { fill(sheepOf(text)); }

    void fill(std::vector<Sheep> sheep, bool grouped = false)
    {
        const auto holder = std::make_shared<const std::vector<Sheep>>(std::move(sheep));
        if (model.columnCount() == 0) {
            model.setColumns(columns(), QLocale(QLocale::English));
        }
        model.setRows(holder, *holder, sumsOf(holder), {}, grouped ? byFlock(*holder) : Model::Grouping());
        m_sheep = holder;
    }
    /// The same sheep after another year.
    void shear(const std::function<double(const Sheep &)> &wool)
    {
        std::vector<Sheep> sheep = *m_sheep;
        for (Sheep &s : sheep) {
            s.wool = wool(s);
        }
        const auto holder = std::make_shared<const std::vector<Sheep>>(std::move(sheep));
        model.setFigures(holder, *holder, sumsOf(holder),
                         [sums = sumsOf(holder)](const auto &rows, Flock &f) {
                             f.wool = sums(rows).wool; // heads stay
                         });
        m_sheep = holder;
    }
    [[nodiscard]] const std::vector<Sheep> &sheep() const { return *m_sheep; }
    void group() { model.setGrouping(byFlock(*m_sheep)); }

    /// Ids in the order shown; a group as "[flock heads]".
    [[nodiscard]] QString order() const
    {
        QStringList words;
        for (int i = 0; i < model.rowCount(); ++i) {
            const Place p = model.place(i);
            words.append(
                p.isGroup()
                    ? QStringLiteral("[%1 %2]").arg(model.groupName(p.group)).arg(model.totals(p.group).heads)
                    : QString::number(model.row(p.row).id));
        }
        return words.join(QLatin1Char(' '));
    }

    Model model{[](const Sheep &s) { return s.id; }, nullptr};

private:
    static Model::TotalsOf sumsOf(std::shared_ptr<const std::vector<Sheep>> holder)
    {
        return [held = std::move(holder)](const std::vector<qint32> &rows) {
            Flock f;
            for (const qint32 r : rows) {
                const Sheep &s = (*held)[static_cast<size_t>(r)];
                ++f.heads;
                f.wool += std::isnan(s.wool) ? 0 : s.wool;
            }
            return f;
        };
    }
    static Model::Grouping byFlock(const std::vector<Sheep> &sheep)
    {
        Model::Grouping g;
        for (const Sheep &s : sheep) {
            if (!g.names.contains(s.flock)) {
                g.names.append(s.flock);
            }
        }
        g.names.sort();
        for (const Sheep &s : sheep) {
            g.groups.push_back(static_cast<qint32>(g.names.indexOf(s.flock)));
        }
        return g;
    }

    std::shared_ptr<const std::vector<Sheep>> m_sheep;
};

inline const QString few = QStringLiteral("1 Molly  hill  5\n"
                                          "2 adam   vale  -\n"
                                          "3 Zoe    hill  7\n"
                                          "4 Åsa    vale  5\n"
                                          "5 -      hill  -\n"
                                          "6 sheep10 vale 9\n"
                                          "7 sheep9  hill 0\n");

inline QString many(int n)
{
    QString text;
    for (int i = 1; i <= n; ++i) {
        text += QStringLiteral("%1 sheep%1 %2 %3\n")
                    .arg(QString::number(i), QLatin1String(i % 2 != 0 ? "hill" : "vale"),
                         QString::number(i % 50));
    }
    return text;
}

} // namespace bw::test
