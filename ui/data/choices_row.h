#pragma once

#include "data/queued_file.h"
#include "widgets/choices.h"

#include <QWidget>
#include <array>

namespace bw {

class ChoicePopover;
class FilterField;
class KeyButton;

/// How the file is read: kind, encoding, delimiter, dates, decimal sign, header line, sheet; each with what
/// was found and how sure that is, to be changed. What somebody chose is filled, and its cross goes back to
/// what was found.
class ChoicesRow : public QWidget {
    Q_OBJECT
public:
    explicit ChoicesRow(QWidget *parent = nullptr);

    /// The file must stay where it is until the next call.
    void setFile(const QueuedFile &file, bool canSaveMapping);
    void retranslate();
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Opens the choice that an obstacle asks for.
    void openFor(ErrorCode obstacle);

    enum Choice { Kind, Encoding, Delimiter, Dates, Numbers, HeaderLine, Sheet };
    static constexpr int choiceCount = 7;
    [[nodiscard]] FilterField *field(Choice choice) const { return m_fields[choice]; }
    /// What can be chosen: keys and words.
    [[nodiscard]] std::vector<bw::Choice> entries(Choice choice) const;
    /// As the user does it; an empty key: as found.
    void choose(Choice choice, const QString &key);

signals:
    void settingsChanged(const bw::ImportSettings &settings);
    void saveMapping();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(Choice choice);
    void fit();
    void fitSave();
    void show(Choice choice, const QString &value, bool chosen, bool visible, int sure = -1);
    [[nodiscard]] QString sureWords(Choice choice, int sure) const;
    [[nodiscard]] QString currentKey(Choice choice) const;

    QueuedFile m_file;
    bool m_canSave = false;
    struct Shown {
        QString value;
        bool chosen = false;
        int sure = -1; ///< percent; -1: nothing says so
    };
    std::array<FilterField *, choiceCount> m_fields{};
    std::array<Shown, choiceCount> m_shown;
    KeyButton *m_save;
    ChoicePopover *m_popover;
    Choice m_open = Kind;
};

} // namespace bw
