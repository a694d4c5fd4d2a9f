#pragma once

#include "base/day.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace bw::app {

/// The arguments of one command: what there are, what was given, and the help that tells it.
class Arguments {
public:
    /// `usage` are the lines behind "bellwether", `about` what the command does.
    Arguments(QStringList usage, QString about);

    void option(const QString &name, const QString &value, const QString &description);
    /// The same for what may be given more than once.
    void options(const QString &name, const QString &value, const QString &description);
    void flag(const QString &name, const QString &description);
    /// What stands below the options in the help.
    void notes(const QString &text) { m_notes = text; }

    /// Reads the arguments behind the command. An exit code when nothing is left to do: --help and
    /// --version (Done), or WrongUsage.
    [[nodiscard]] std::optional<int> read(const QStringList &arguments);

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    /// Empty where it was not given.
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// Every value of an option that may be given more than once.
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

    /// Complains about wrong usage, names --help, and returns WrongUsage.
    [[nodiscard]] int wrong(const QString &sentence) const;

    /// The option as a day; nothing where it was not given. False after a complaint.
    [[nodiscard]] bool day(const QString &name, std::optional<Day> &target) const;
    /// The option as a whole number from `least` to `most`; unchanged where it was not given. False after
    /// a complaint.
    [[nodiscard]] bool whole(const QString &name, qint64 least, qint64 most, qint64 &target) const;
    /// Whether a needed option was given and is not empty. False after a complaint.
    [[nodiscard]] bool needs(const QString &name) const;

    [[nodiscard]] QString help() const;

private:
    struct Line {
        QString left;
        QString description;
    };
    QStringList m_usage;
    QString m_about;
    QString m_notes;
    std::vector<Line> m_lines;
    QStringList m_names;
    QCommandLineParser m_parser;
};

} // namespace bw::app
