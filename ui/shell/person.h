#pragma once

#include "shell/engine.h"

#include <QAbstractButton>
#include <QDialog>
#include <functional>

class QLineEdit;

namespace bw {

/// What stands for a name in two letters: "LY" for "Lin Yue" and for a Chinese name with it, the last two
/// characters of a Chinese name alone. Empty for nobody.
[[nodiscard]] QString initialsOf(const QString &name);

/// The CSMs of the book, those with the most accounts first.
[[nodiscard]] QStringList csmNames(const Cache &cache);

/// A field for one's own name that offers the CSMs of the book.
[[nodiscard]] QLineEdit *makeNameField(const QStringList &suggestions, QWidget *parent = nullptr);

/// Asks for the name that stands beside what one judges and enters.
class OwnNameDialog : public QDialog {
    Q_OBJECT
public:
    explicit OwnNameDialog(const QStringList &suggestions, QWidget *parent = nullptr);

signals:
    /// Not empty; it is in the settings already.
    void named(const QString &name);

private:
    void save();

    QLineEdit *m_name;
    QWidget *m_save;
};

/// Calls `then` with one's own name: at once where the settings have it, else once it was given. Where it is
/// not given, `then` is not called.
void withName(QWidget *parent, const std::shared_ptr<const Cache> &cache,
              const std::function<void(const QString &name)> &then);

/// The initials of whoever uses the program, in a circle; its menu is the caller's.
class PersonButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PersonButton(QWidget *parent = nullptr);
    /// Reads the name from the settings again.
    void refresh();
    [[nodiscard]] QSize sizeHint() const override { return {28, 28}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace bw
