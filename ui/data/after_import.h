#pragma once

#include "intake/outlook.h"

#include <QWidget>
#include <array>
#include <optional>

class QGridLayout;
class QLabel;

namespace bw {

/// What the book would hold after an import, beside what it holds now: only what changes.
class AfterImport : public QWidget {
    Q_OBJECT
public:
    explicit AfterImport(QWidget *parent = nullptr);

    /// Nothing, or nothing that changes: the block goes.
    void setOutlook(const std::optional<Outlook> &outlook);

private:
    static constexpr int most = 4; ///< lines
    struct Line {
        QLabel *word = nullptr;
        QLabel *before = nullptr;
        QLabel *arrow = nullptr;
        QLabel *after = nullptr;
    };
    void showLine(int at, const QString &word, const QString &before, const QString &after);

    QLabel *m_title;
    std::array<Line, most> m_lines{};
};

} // namespace bw
