#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;

namespace bw {

class Segmented;

/// How what is shown becomes a file: format, which rows, whether with the groups and with names of persons.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    struct Options {
        bool workbook = true; ///< XLSX; else CSV
        bool selectedOnly = false;
        bool persons = false;
        bool groups = false; ///< with the table's groups, their sums and a total
    };
    struct Shown {
        int rows = 0;
        int selected = 0; ///< 2 or more: the choice is on offer
        bool namesPersons = false;
        bool grouped = false; ///< the table is: the choice is on offer, and on
    };
    explicit ExportDialog(const Shown &shown, QWidget *parent);
    [[nodiscard]] Options options() const;

signals:
    void chosen(const bw::ExportDialog::Options &options);

private:
    void say();

    Shown m_shown;
    Segmented *m_format;
    QCheckBox *m_selected;
    QCheckBox *m_persons;
    QCheckBox *m_groups;
    QLabel *m_what;
};

} // namespace bw
