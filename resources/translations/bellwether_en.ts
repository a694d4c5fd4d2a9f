<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bw::AccountPane</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the end</source>
        <translation>
            <numerusform>%n day past the end</numerusform>
            <numerusform>%n days past the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::AccountText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, renewed %n time(s)</source>
        <translation>
            <numerusform>%1, renewed %n time</numerusform>
            <numerusform>%1, renewed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weeks-active coefficient: in how many of the last 7 blocks of 7 days the account was active (at least %n active day(s)). The newest is on the right.</source>
        <translation>
            <numerusform>Weeks-active coefficient: in how many of the last 7 blocks of 7 days the account was active (at least %n active day). The newest is on the right.</numerusform>
            <numerusform>Weeks-active coefficient: in how many of the last 7 blocks of 7 days the account was active (at least %n active days). The newest is on the right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s); no working day, so nothing is needed</source>
        <translation>
            <numerusform>%n active day; no working day, so nothing is needed</numerusform>
            <numerusform>%n active days; no working day, so nothing is needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s)</source>
        <translation>
            <numerusform>%n active day</numerusform>
            <numerusform>%n active days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against the median of the last %n same weekday(s), holidays and gaps left out; days off are never unusual.</source>
        <translation>
            <numerusform>Held against the last same weekday, holidays and gaps left out; days off are never unusual.</numerusform>
            <numerusform>Held against the median of the last %n same weekdays, holidays and gaps left out; days off are never unusual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with data</source>
        <translation>
            <numerusform>%n day with data</numerusform>
            <numerusform>%n days with data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other module(s)</source>
        <translation>
            <numerusform>%n other module</numerusform>
            <numerusform>%n other modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other event(s)</source>
        <translation>
            <numerusform>%n other event</numerusform>
            <numerusform>%n other events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n event(s)</source>
        <translation>
            <numerusform>Show all %n event</numerusform>
            <numerusform>Show all %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n user(s)</source>
        <translation>
            <numerusform>Show all %n user</numerusform>
            <numerusform>Show all %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n unit(s)</source>
        <translation>
            <numerusform>Show all %n unit</numerusform>
            <numerusform>Show all %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weeks: in how many of the last 7 blocks of 7 days the user had key actions on at least %n day(s).</source>
        <translation>
            <numerusform>Weeks: in how many of the last 7 blocks of 7 days the user had a key action.</numerusform>
            <numerusform>Weeks: in how many of the last 7 blocks of 7 days the user had key actions on at least %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promoter(s)</source>
        <translation>
            <numerusform>%n promoter</numerusform>
            <numerusform>%n promoters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detractor(s)</source>
        <translation>
            <numerusform>%n detractor</numerusform>
            <numerusform>%n detractors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other scenario(s)</source>
        <translation>
            <numerusform>%n other scenario</numerusform>
            <numerusform>%n other scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NPS %1, %n answer(s)</source>
        <translation>
            <numerusform>NPS %1, %n answer</numerusform>
            <numerusform>NPS %1, %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer of the 12 months to %1: %n answer(s) before.</source>
        <translation>
            <numerusform>No answer of the 12 months to %1: %n answer before.</numerusform>
            <numerusform>No answer of the 12 months to %1: %n answers before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) with answers</source>
        <translation>
            <numerusform>%n quarter with answers</numerusform>
            <numerusform>%n quarters with answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n more</numerusform>
            <numerusform>%1; %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old, stale</source>
        <translation>
            <numerusform>%n day old, stale</numerusform>
            <numerusform>%n days old, stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old: past the shelf life, its certainty halves every 30 days. Ask again.</source>
        <translation>
            <numerusform>%n day old: past the shelf life, its certainty halves every 30 days. Ask again.</numerusform>
            <numerusform>%n days old: past the shelf life, its certainty halves every 30 days. Ask again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal in %n day(s), called: %1</source>
        <translation>
            <numerusform>Renewal in %n day, called: %1</numerusform>
            <numerusform>Renewal in %n days, called: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::AlertsText</name>
    <message numerus="yes">
        <source>Resolve %n alert(s)</source>
        <translation>
            <numerusform>Resolve %n alert</numerusform>
            <numerusform>Resolve %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n alert(s)</source>
        <translation>
            <numerusform>Snooze %n alert</numerusform>
            <numerusform>Snooze %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s) on %1</source>
        <translation>
            <numerusform>%n open alert on %1</numerusform>
            <numerusform>%n open alerts on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alerts, in the foot of the table</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time to the first action</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) are selected: keys and buttons act on all of them.</source>
        <translation>
            <numerusform>%n alert is selected: keys and buttons act on it.</numerusform>
            <numerusform>%n alerts are selected: keys and buttons act on all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are standing: they held already when data, rule or policy first appeared.</source>
        <translation>
            <numerusform>%n of them is standing: it held already when data, rule or policy first appeared.</numerusform>
            <numerusform>%n of them are standing: they held already when data, rule or policy first appeared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than a morning names</source>
        <translation>
            <numerusform>%n more than a morning names</numerusform>
            <numerusform>%n more than a morning names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n standing</numerusform>
            <numerusform>%n standing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A morning names at most %n new alert(s); the others are counted there and listed here.</source>
        <translation>
            <numerusform>A morning names at most %n new alert; the others are counted there and listed here.</numerusform>
            <numerusform>A morning names at most %n new alerts; the others are counted there and listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n alert(s)</source>
        <translation>
            <numerusform>median of %n alert</numerusform>
            <numerusform>median of %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n account(s)</source>
        <translation>
            <numerusform>on %n account</numerusform>
            <numerusform>on %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <comment>what was done is said before it</comment>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::AnswersBefore</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>earlier answers without room</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::AsOfBand</name>
    <message numerus="yes">
        <source>%n day(s) before the latest data. Nothing later is in any figure; deadlines count from this day.</source>
        <translation>
            <numerusform>%n day before the latest data. Nothing later is in any figure; deadlines count from this day.</numerusform>
            <numerusform>%n days before the latest data. Nothing later is in any figure; deadlines count from this day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the latest data</source>
        <translation>
            <numerusform>%n day before the latest data</numerusform>
            <numerusform>%n days before the latest data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n day(s)</source>
        <comment>before the latest data</comment>
        <translation>
            <numerusform>−%n day</numerusform>
            <numerusform>−%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ChoicesRow</name>
    <message numerus="yes">
        <source>The first sheet with rows that is not hidden, of %n</source>
        <translation>
            <numerusform>The first sheet with rows that is not hidden, of %n</numerusform>
            <numerusform>The first sheet with rows that is not hidden, of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::CompanyText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) days are missing or users are not told apart: there may be more.</source>
        <translation>
            <numerusform>Of one account days are missing or users are not told apart: there may be more.</numerusform>
            <numerusform>Of %n accounts days are missing or users are not told apart: there may be more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ContestedList</name>
    <message numerus="yes">
        <source>%n value(s) that you entered changed in an import since. Yours count until you answer.</source>
        <translation>
            <numerusform>%n value that you entered changed in an import since. Yours counts until you answer.</numerusform>
            <numerusform>%n values that you entered changed in an import since. Yours count until you answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ContractText</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <comment>a contract</comment>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until a contract ends</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::DataPage</name>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved as “%1”.</source>
        <translation>
            <numerusform>%Ln rejected row saved as “%1”.</numerusform>
            <numerusform>%Ln rejected rows saved as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::DataText</name>
    <message numerus="yes">
        <source>%Ln row(s), the first %1 are listed</source>
        <translation>
            <numerusform>%Ln row, the first %1 is listed</numerusform>
            <numerusform>%Ln rows, the first %1 are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) to confirm</source>
        <translation>
            <numerusform>%n guess to confirm</numerusform>
            <numerusform>%n guesses to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read</source>
        <translation>
            <numerusform>%n column read</numerusform>
            <numerusform>%n columns read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln module</numerusform>
            <numerusform>%Ln modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln different value</numerusform>
            <numerusform>%Ln different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n day(s)</source>
        <translation>
            <numerusform>%1, every %n day</numerusform>
            <numerusform>%1, every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that only this import brought are taken away.</source>
        <translation>
            <numerusform>%Ln row that only this import brought is taken away.</numerusform>
            <numerusform>%Ln rows that only this import brought are taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have their former values again.</source>
        <translation>
            <numerusform>%Ln row has its former values again.</numerusform>
            <numerusform>%Ln rows have their former values again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its use on %Ln day(s) is taken away; what lay beneath it counts again.</source>
        <translation>
            <numerusform>Its use on %Ln day is taken away; what lay beneath it counts again.</numerusform>
            <numerusform>Its use on %Ln days is taken away; what lay beneath it counts again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were touched since and stay as they are.</source>
        <translation>
            <numerusform>%Ln row was touched since and stays as it is.</numerusform>
            <numerusform>%Ln rows were touched since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) of the same file, grown since, are taken back with it.</source>
        <translation>
            <numerusform>%Ln import of the same file, grown since, is taken back with it.</numerusform>
            <numerusform>%Ln imports of the same file, grown since, are taken back with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) known, once “%2” is imported</source>
        <translation>
            <numerusform>%1 of %Ln account known, once “%2” is imported</numerusform>
            <numerusform>%1 of %Ln accounts known, once “%2” is imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) known</source>
        <translation>
            <numerusform>%1 of %Ln account known</numerusform>
            <numerusform>%1 of %Ln accounts known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), known by a key that does not show the address</source>
        <translation>
            <numerusform>%Ln person, known by a key that does not show the address</numerusform>
            <numerusform>%Ln people, known by a key that does not show the address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <translation>
            <numerusform>%1 · %Ln row</numerusform>
            <numerusform>%1 · %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thin: %Ln row(s), usually %1</source>
        <translation>
            <numerusform>Thin: %Ln row, usually %1</numerusform>
            <numerusform>Thin: %Ln rows, usually %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::EffectPanel</name>
    <message numerus="yes">
        <source>Save %n answer(s)</source>
        <translation>
            <numerusform>Save %n answer</numerusform>
            <numerusform>Save %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue at risk of %n account(s) without a CSM: %1 → %2.</source>
        <translation>
            <numerusform>Revenue at risk of %n account without a CSM: %1 → %2.</numerusform>
            <numerusform>Revenue at risk of %n accounts without a CSM: %1 → %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue at risk of %n account(s) of %1: %2 → %3.</source>
        <translation>
            <numerusform>Revenue at risk of %n account of %1: %2 → %3.</numerusform>
            <numerusform>Revenue at risk of %n accounts of %1: %2 → %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale or missing still: %1 and %n more.</source>
        <translation>
            <numerusform>Stale or missing still: %1 and %n more.</numerusform>
            <numerusform>Stale or missing still: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::FigurePanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::GapDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::GridModel</name>
    <message numerus="yes">
        <source>%1, %n day(s) old, stale</source>
        <translation>
            <numerusform>%1, %n day old, stale</numerusform>
            <numerusform>%1, %n days old, stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::GridPage</name>
    <message numerus="yes">
        <source>%1 of %n answer(s) refreshed</source>
        <translation>
            <numerusform>%1 of %n answer refreshed</numerusform>
            <numerusform>%1 of %n answers refreshed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about %1</source>
        <translation>
            <numerusform>%n answer about %1</numerusform>
            <numerusform>%n answers about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::GridPanel</name>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>Save %n</numerusform>
            <numerusform>Save %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n band change(s)</source>
        <translation>
            <numerusform>%n band change</numerusform>
            <numerusform>%n band changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::GridView</name>
    <message numerus="yes">
        <source>Pasted %n answer(s). Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Pasted %n answer. Ctrl+Z takes it back.</numerusform>
            <numerusform>Pasted %n answers. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::HealthGauge</name>
    <message numerus="yes">
        <source>%n in four weeks</source>
        <comment>points that the health moved; an arrow stands before it</comment>
        <translation>
            <numerusform>%n in four weeks</numerusform>
            <numerusform>%n in four weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Health %1 of 100, %2, down %n in four weeks.</source>
        <translation>
            <numerusform>Health %1 of 100, %2, down %n in four weeks.</numerusform>
            <numerusform>Health %1 of 100, %2, down %n in four weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Health %1 of 100, %2, up %n in four weeks.</source>
        <translation>
            <numerusform>Health %1 of 100, %2, up %n in four weeks.</numerusform>
            <numerusform>Health %1 of 100, %2, up %n in four weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::HealthSide</name>
    <message numerus="yes">
        <source>Down %n in four weeks.</source>
        <comment>points of health</comment>
        <translation>
            <numerusform>Down %n in four weeks.</numerusform>
            <numerusform>Down %n in four weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up %n in four weeks.</source>
        <comment>points of health</comment>
        <translation>
            <numerusform>Up %n in four weeks.</numerusform>
            <numerusform>Up %n in four weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ImportBar</name>
    <message numerus="yes">
        <source>%Ln file(s) wait for an answer</source>
        <translation>
            <numerusform>%Ln file waits for an answer</numerusform>
            <numerusform>%Ln files wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay until the accounts of “%1” are in</source>
        <translation>
            <numerusform>%Ln file stays until the accounts of “%1” are in</numerusform>
            <numerusform>%Ln files stay until the accounts of “%1” are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import all (%Ln row(s))</source>
        <translation>
            <numerusform>Import all (%Ln row)</numerusform>
            <numerusform>Import all (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this file (%Ln row(s))</source>
        <translation>
            <numerusform>Only this file (%Ln row)</numerusform>
            <numerusform>Only this file (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ImportView</name>
    <message numerus="yes">
        <source>%Ln row(s) were rejected</source>
        <translation>
            <numerusform>%Ln row was rejected</numerusform>
            <numerusform>%Ln rows were rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be rejected</source>
        <translation>
            <numerusform>%Ln row will be rejected</numerusform>
            <numerusform>%Ln rows will be rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s); fix here, or in the file and drop it again</source>
        <translation>
            <numerusform>%Ln reason; fix here, or in the file and drop it again</numerusform>
            <numerusform>%Ln reasons; fix here, or in the file and drop it again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::Importing</name>
    <message numerus="yes">
        <source>Stopped: %n file(s) imported before are kept, the rest changed nothing.</source>
        <translation>
            <numerusform>Stopped: %n file imported before is kept, the rest changed nothing.</numerusform>
            <numerusform>Stopped: %n files imported before are kept, the rest changed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported already: nothing changed.</source>
        <translation>
            <numerusform>%n file imported already: nothing changed.</numerusform>
            <numerusform>%n files imported already: nothing changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported; %1 imported, %2 rejected.</source>
        <comment>files, number, rows</comment>
        <translation>
            <numerusform>%n file could not be imported; %1 imported, %2 rejected.</numerusform>
            <numerusform>%n files could not be imported; %1 imported, %2 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, %1; %2.</source>
        <comment>rows, rejected rows</comment>
        <translation>
            <numerusform>%n file imported, %1; %2.</numerusform>
            <numerusform>%n files imported, %1; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were rejected</source>
        <translation>
            <numerusform>%Ln row was rejected</numerusform>
            <numerusform>%Ln rows were rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, %1.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n file imported, %1.</numerusform>
            <numerusform>%n files imported, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::JudgementPage</name>
    <message numerus="yes">
        <source>%n answer(s) about %1</source>
        <translation>
            <numerusform>%n answer about %1</numerusform>
            <numerusform>%n answers about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discarded %n answer(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Discarded %n answer. Ctrl+Z brings it back.</numerusform>
            <numerusform>Discarded %n answers. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria, %1 points</source>
        <translation>
            <numerusform>%n criterion, %1 points</numerusform>
            <numerusform>%n criteria, %1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::JudgementText</name>
    <message numerus="yes">
        <source>Last seen %n day(s) ago</source>
        <translation>
            <numerusform>Last seen %n day ago</numerusform>
            <numerusform>Last seen %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision makers: %n user(s), %1</source>
        <translation>
            <numerusform>Decision makers: %n user, %1</numerusform>
            <numerusform>Decision makers: %n users, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n main scenario(s): %1 of what is expected</source>
        <translation>
            <numerusform>%n main scenario: %1 of what is expected</numerusform>
            <numerusform>%n main scenarios: %1 of what is expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) in every one of the last four weeks</source>
        <translation>
            <numerusform>%n user in every one of the last four weeks</numerusform>
            <numerusform>%n users in every one of the last four weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last contact %n day(s) ago</source>
        <translation>
            <numerusform>Last contact %n day ago</numerusform>
            <numerusform>Last contact %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 13 weeks; they do not say how good</source>
        <translation>
            <numerusform>%n contact in 13 weeks; it does not say how good</numerusform>
            <numerusform>%n contacts in 13 weeks; they do not say how good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old, stale</source>
        <translation>
            <numerusform>%n day old, stale</numerusform>
            <numerusform>%n days old, stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::PortfolioText</name>
    <message numerus="yes">
        <source>%Ln paying account(s).</source>
        <translation>
            <numerusform>%Ln paying account.</numerusform>
            <numerusform>%Ln paying accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was %Ln day(s) before %1.</source>
        <comment>renewal</comment>
        <translation>
            <numerusform>That was %Ln day before %1.</numerusform>
            <numerusform>That was %Ln days before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left, counted from %1.</source>
        <comment>renewal</comment>
        <translation>
            <numerusform>%Ln day left, counted from %1.</numerusform>
            <numerusform>%Ln days left, counted from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln before the first data</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln before the first data</numerusform>
            <numerusform>%Ln before the first data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected account(s)</source>
        <translation>
            <numerusform>Only the %Ln selected account</numerusform>
            <numerusform>Only the %Ln selected accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) with the columns, the filter and the order of the table. Numbers and days stay numbers and days.</source>
        <translation>
            <numerusform>%Ln account with the columns, the filter and the order of the table. Numbers and days stay numbers and days.</numerusform>
            <numerusform>%Ln accounts with the columns, the filter and the order of the table. Numbers and days stay numbers and days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln account copied. Paste it into a spreadsheet.</numerusform>
            <numerusform>%Ln accounts copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln account exported to “%1”.</numerusform>
            <numerusform>%Ln accounts exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NPS %1 of %Ln answer(s)</source>
        <translation>
            <numerusform>NPS %1 of %Ln answer</numerusform>
            <numerusform>NPS %1 of %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual day(s).</source>
        <translation>
            <numerusform>%Ln unusual day.</numerusform>
            <numerusform>%Ln unusual days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(a) with an answer that counts</source>
        <translation>
            <numerusform>%Ln criterion with an answer that counts</numerusform>
            <numerusform>%Ln criteria with an answer that counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln past their shelf life.</source>
        <translation>
            <numerusform>; %Ln past its shelf life.</numerusform>
            <numerusform>; %Ln past their shelf life.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apart</source>
        <comment>accounts whose machine and human scores are far apart</comment>
        <translation>
            <numerusform>%Ln apart</numerusform>
            <numerusform>%Ln apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) cannot be compared: data of some accounts are missing.</source>
        <translation>
            <numerusform>%Ln week cannot be compared: data of some accounts are missing.</numerusform>
            <numerusform>%Ln weeks cannot be compared: data of some accounts are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What people judged: %1 points, %n answer(s)</source>
        <translation>
            <numerusform>What people judged: %1 points, %n answer</numerusform>
            <numerusform>What people judged: %1 points, %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last touch %n day(s) ago</source>
        <translation>
            <numerusform>last touch %n day ago</numerusform>
            <numerusform>last touch %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s)</source>
        <translation>
            <numerusform>%n open alert</numerusform>
            <numerusform>%n open alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CSM of %n account(s)</source>
        <translation>
            <numerusform>CSM of %n account</numerusform>
            <numerusform>CSM of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n account(s)</source>
        <translation>
            <numerusform>Reassign %n account</numerusform>
            <numerusform>Reassign %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) change hands, from %1 on. One Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>%n account changes hands, from %1 on. One Ctrl+Z takes all of it back.</numerusform>
            <numerusform>%n accounts change hands, from %1 on. One Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::QueueModel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::QuickJudgement</name>
    <message numerus="yes">
        <source>Save %n answer(s)</source>
        <translation>
            <numerusform>Save %n answer</numerusform>
            <numerusform>Save %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stale</source>
        <translation>
            <numerusform>%n answer is stale</numerusform>
            <numerusform>%n answers are stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about %1</source>
        <translation>
            <numerusform>%n answer about %1</numerusform>
            <numerusform>%n answers about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::RecordPanel</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln row(s) on %1, where %2 are usual. Look whether the export is whole.</source>
        <translation>
            <numerusform>Only %Ln row on %1, where %2 are usual. Look whether the export is whole.</numerusform>
            <numerusform>Only %Ln rows on %1, where %2 are usual. Look whether the export is whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::Reminder</name>
    <message numerus="yes">
        <source>%n next step(s) due today</source>
        <translation>
            <numerusform>%n next step due today</numerusform>
            <numerusform>%n next steps due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n new alert</numerusform>
            <numerusform>%n new alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::RulesText</name>
    <message numerus="yes">
        <source>%n working day(s) in them.</source>
        <translation>
            <numerusform>%n working day in them.</numerusform>
            <numerusform>%n working days in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account-day(s) without a key action</source>
        <translation>
            <numerusform>%n account-day without a key action</numerusform>
            <numerusform>%n account-days without a key action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account-day(s) with more than %1 key actions of each seat</source>
        <translation>
            <numerusform>%n account-day with more than %1 key actions of each seat</numerusform>
            <numerusform>%n account-days with more than %1 key actions of each seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account-day(s) with more than %1 and up to %2 key actions of each seat</source>
        <translation>
            <numerusform>%n account-day with more than %1 and up to %2 key actions of each seat</numerusform>
            <numerusform>%n account-days with more than %1 and up to %2 key actions of each seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft saved, %n change(s). Nothing counts by it until you publish.</source>
        <translation>
            <numerusform>Draft saved, %n change. Nothing counts by it until you publish.</numerusform>
            <numerusform>Draft saved, %n changes. Nothing counts by it until you publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Nothing counts by them until you publish.</source>
        <translation>
            <numerusform>%n change. Nothing counts by it until you publish.</numerusform>
            <numerusform>%n changes. Nothing counts by them until you publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %1, and %n seat(s) log in</source>
        <translation>
            <numerusform>over %1, and %n seat logs in</numerusform>
            <numerusform>over %1, and %n seats log in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have exceptions.</source>
        <translation>
            <numerusform>%n group has exceptions.</numerusform>
            <numerusform>%n groups have exceptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paying account(s)</source>
        <translation>
            <numerusform>of %n paying account</numerusform>
            <numerusform>of %n paying accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n account(s)</source>
        <translation>
            <numerusform>of %n account</numerusform>
            <numerusform>of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) lose a week or more</source>
        <translation>
            <numerusform>%n account loses a week or more</numerusform>
            <numerusform>%n accounts lose a week or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) gain a week or more</source>
        <translation>
            <numerusform>%n account gains a week or more</numerusform>
            <numerusform>%n accounts gain a week or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) change status</source>
        <translation>
            <numerusform>%n account changes status</numerusform>
            <numerusform>%n accounts change status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer active</source>
        <translation>
            <numerusform>%n no longer active</numerusform>
            <numerusform>%n no longer active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a worse band</source>
        <translation>
            <numerusform>%n in a worse band</numerusform>
            <numerusform>%n in a worse band</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newly active</source>
        <translation>
            <numerusform>%n newly active</numerusform>
            <numerusform>%n newly active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a better band</source>
        <translation>
            <numerusform>%n in a better band</numerusform>
            <numerusform>%n in a better band</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2; %3 of %n paying account(s) cannot be judged</source>
        <translation>
            <numerusform>%1 of %2; %3 of %n paying account cannot be judged</numerusform>
            <numerusform>%1 of %2; %3 of %n paying accounts cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2; %3 of %n account(s) cannot be judged</source>
        <translation>
            <numerusform>%1 of %2; %3 of %n account cannot be judged</numerusform>
            <numerusform>%1 of %2; %3 of %n accounts cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s) a week</source>
        <translation>
            <numerusform> day a week</numerusform>
            <numerusform> days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s) of 28</source>
        <translation>
            <numerusform> day of 28</numerusform>
            <numerusform> days of 28</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> active day(s)</source>
        <translation>
            <numerusform> active day</numerusform>
            <numerusform> active days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n point(s) are for the answers of people. Weights count against each other, however much they add up to.</source>
        <translation>
            <numerusform>The other point is for the answers of people. Weights count against each other, however much they add up to.</numerusform>
            <numerusform>The other %n points are for the answers of people. Weights count against each other, however much they add up to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>of a question&apos;s scale</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for %n day(s)</source>
        <comment>an answer</comment>
        <translation>
            <numerusform>good for %n day</numerusform>
            <numerusform>good for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) “%2” will count as not known; they are kept.</source>
        <translation>
            <numerusform>%1: %n answer “%2” will count as not known; it is kept.</numerusform>
            <numerusform>%1: %n answers “%2” will count as not known; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) “%2” will count as “%3”; they are kept.</source>
        <translation>
            <numerusform>%1: %n answer “%2” will count as “%3”; it is kept.</numerusform>
            <numerusform>%1: %n answers “%2” will count as “%3”; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) are kept, and count again once it is asked again.</source>
        <translation>
            <numerusform>%1: %n answer is kept, and counts again once it is asked again.</numerusform>
            <numerusform>%1: %n answers are kept, and count again once it is asked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not scored</source>
        <translation>
            <numerusform>%n account is not scored</numerusform>
            <numerusform>%n accounts are not scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not scored, was %1</source>
        <translation>
            <numerusform>%n account is not scored, was %1</numerusform>
            <numerusform>%n accounts are not scored, was %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have opened %n alert(s) on %1 in the 90 days to %2</source>
        <translation>
            <numerusform>Would have opened %n alert on %1 in the 90 days to %2</numerusform>
            <numerusform>Would have opened %n alerts on %1 in the 90 days to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them on accounts that were later lost.</source>
        <translation>
            <numerusform>%1, %n of them on accounts that were later lost.</numerusform>
            <numerusform>%1, %n of them on accounts that were later lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were lost in those days without such an alert.</source>
        <translation>
            <numerusform>%n account was lost in those days without such an alert.</numerusform>
            <numerusform>%n accounts were lost in those days without such an alert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The newest %n case(s) are listed.</source>
        <translation>
            <numerusform>%1 The newest %n case is listed.</numerusform>
            <numerusform>%1 The newest %n cases are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::RunEnd</name>
    <message numerus="yes">
        <source>%n reviewed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n reviewed</numerusform>
            <numerusform>%n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n snoozed</numerusform>
            <numerusform>%n snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) logged</source>
        <translation>
            <numerusform>%n touch logged</numerusform>
            <numerusform>%n touches logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>%n answer given</numerusform>
            <numerusform>%n answers given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) on alerts</source>
        <translation>
            <numerusform>%n act on alerts</numerusform>
            <numerusform>%n acts on alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n reviewed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>All %n reviewed</numerusform>
            <numerusform>All %n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not gone through yet; none of them asks for anything.</source>
        <translation>
            <numerusform>%n account is not gone through yet; it asks for nothing.</numerusform>
            <numerusform>%n accounts are not gone through yet; none of them asks for anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) stay open for tomorrow.</source>
        <translation>
            <numerusform>%n alert stays open for tomorrow.</numerusform>
            <numerusform>%n alerts stay open for tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed account(s) come back tomorrow.</source>
        <translation>
            <numerusform>%n snoozed account comes back tomorrow.</numerusform>
            <numerusform>%n snoozed accounts come back tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n healthy and unchanged reviewed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>Mark %n healthy and unchanged reviewed</numerusform>
            <numerusform>Mark %n healthy and unchanged reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ScoreNote</name>
    <message numerus="yes">
        <source>%n answer(s) past the shelf life.</source>
        <translation>
            <numerusform>%n answer past the shelf life.</numerusform>
            <numerusform>%n answers past the shelf life.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::StatusBar</name>
    <message numerus="yes">
        <source>Data through %1, %n day(s) old</source>
        <translation>
            <numerusform>Data through %1, %n day old</numerusform>
            <numerusform>Data through %1, %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 · %n import(s)</source>
        <translation>
            <numerusform>Imported %1 · %n import</numerusform>
            <numerusform>Imported %1 · %n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paying account(s)</source>
        <translation>
            <numerusform>%n paying account</numerusform>
            <numerusform>%n paying accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more late</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n more late</numerusform>
            <numerusform>%n more late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) to look at</source>
        <translation>
            <numerusform>%n edit to look at</numerusform>
            <numerusform>%n edits to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thin</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n more thin</numerusform>
            <numerusform>%n more thin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No data for %n day(s) from %1 to %2</source>
        <translation>
            <numerusform>No data for %n day from %1 to %2</numerusform>
            <numerusform>No data for %n days from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source “%1” has no data for %n day(s) from %2 to %3</source>
        <translation>
            <numerusform>Source “%1” has no data for %n day from %2 to %3</numerusform>
            <numerusform>Source “%1” has no data for %n days from %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::SummaryStrip</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) work</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n needs work</numerusform>
            <numerusform>%n need work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::TaskRows</name>
    <message numerus="yes">
        <source>%n day(s) before the renewal: what do you expect?</source>
        <translation>
            <numerusform>%n day before the renewal: what do you expect?</numerusform>
            <numerusform>%n days before the renewal: what do you expect?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::TodayBook</name>
    <message numerus="yes">
        <source>%n alert(s) handled</source>
        <translation>
            <numerusform>%n alert handled</numerusform>
            <numerusform>%n alerts handled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::TodayPage</name>
    <message numerus="yes">
        <source>%n more new alert(s), on the Alerts page</source>
        <translation>
            <numerusform>%n more new alert, on the Alerts page</numerusform>
            <numerusform>%n more new alerts, on the Alerts page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n account(s) reviewed that are healthy and unchanged?</source>
        <translation>
            <numerusform>Mark %n account reviewed that is healthy and unchanged?</numerusform>
            <numerusform>Mark %n accounts reviewed that are healthy and unchanged?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n healthy and unchanged account(s) reviewed</source>
        <translation>
            <numerusform>%n healthy and unchanged account reviewed</numerusform>
            <numerusform>%n healthy and unchanged accounts reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::VoiceText</name>
    <message numerus="yes">
        <source>%1: mean %2 of %n answer(s).</source>
        <translation>
            <numerusform>%1: mean %2 of %n answer.</numerusform>
            <numerusform>%1: mean %2 of %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2, %3 with one of the two best scores, of %n answer(s).</source>
        <translation>
            <numerusform>%1: mean %2, %3 with one of the two best scores, of %n answer.</numerusform>
            <numerusform>%1: mean %2, %3 with one of the two best scores, of %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NPS %1 of %n answer(s): too few to say much.</source>
        <translation>
            <numerusform>NPS %1 of %n answer: too few to say much.</numerusform>
            <numerusform>NPS %1 of %n answers: too few to say much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NPS %1 of %n answer(s), 95% interval %2.</source>
        <translation>
            <numerusform>NPS %1 of %n answer, 95% interval %2.</numerusform>
            <numerusform>NPS %1 of %n answers, 95% interval %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: NPS %2 of %n answer(s), %3</source>
        <comment>quarter, score, interval</comment>
        <translation>
            <numerusform>%1: NPS %2 of %n answer, %3</numerusform>
            <numerusform>%1: NPS %2 of %n answers, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::Window</name>
    <message numerus="yes">
        <source>%n template(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n template saved in “%1”.</numerusform>
            <numerusform>%n templates saved in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alerts, in the rail</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that were not saved last time are here again.</source>
        <translation>
            <numerusform>%n answer that was not saved last time is here again.</numerusform>
            <numerusform>%n answers that were not saved last time are here again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::app::Words</name>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <translation>
            <numerusform>usually every day</numerusform>
            <numerusform>usually every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rejected row(s).</source>
        <translation>
            <numerusform>%1: %Ln rejected row.</numerusform>
            <numerusform>%1: %Ln rejected rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more time(s): %2</source>
        <translation>
            <numerusform>%1, once more: %2</numerusform>
            <numerusform>%1, %Ln more times: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln time(s): %2</source>
        <translation>
            <numerusform>%1, once: %2</numerusform>
            <numerusform>%1, %Ln times: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expected every %n day(s)</source>
        <translation>
            <numerusform>expected every day</numerusform>
            <numerusform>expected every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::text::AlertText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a figure</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a figure</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a figure</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::text::BriefText</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for something</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n asks for something</numerusform>
            <numerusform>%n ask for something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk with %1</source>
        <comment>accounts, ARR</comment>
        <translation>
            <numerusform>%n at risk with %1</numerusform>
            <numerusform>%n at risk with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s), %1 open</source>
        <translation>
            <numerusform>%n new alert, %1 open</numerusform>
            <numerusform>%n new alerts, %1 open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renew(s) within 90 days</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n renews within 90 days</numerusform>
            <numerusform>%n renew within 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stale judgements on %n account(s)</source>
        <translation>
            <numerusform>stale judgements on %n account</numerusform>
            <numerusform>stale judgements on %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::text::ReasonText</name>
    <message numerus="yes">
        <source>No key action for %n day(s)</source>
        <translation>
            <numerusform>No key action for %n day</numerusform>
            <numerusform>No key action for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer weekly active, %n week(s) missed</source>
        <translation>
            <numerusform>No longer weekly active, %n week missed</numerusform>
            <numerusform>No longer weekly active, %n weeks missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active week(s) fewer than four weeks ago</source>
        <translation>
            <numerusform>%n active week fewer than four weeks ago</numerusform>
            <numerusform>%n active weeks fewer than four weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boss last seen %n day(s) ago</source>
        <translation>
            <numerusform>Boss last seen %n day ago</numerusform>
            <numerusform>Boss last seen %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the contract, and not live yet</source>
        <translation>
            <numerusform>%n day since the contract, and not live yet</numerusform>
            <numerusform>%n days since the contract, and not live yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal in %n day(s), health is not good</source>
        <translation>
            <numerusform>Renewal in %n day, health is not good</numerusform>
            <numerusform>Renewal in %n days, health is not good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judgement %n day(s) past its shelf life</source>
        <translation>
            <numerusform>Judgement %n day past its shelf life</numerusform>
            <numerusform>Judgement %n days past its shelf life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No touch for %n day(s)</source>
        <translation>
            <numerusform>No touch for %n day</numerusform>
            <numerusform>No touch for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer for %n day(s)</source>
        <translation>
            <numerusform>Customer for %n day</numerusform>
            <numerusform>Customer for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At risk for %n day(s)</source>
        <translation>
            <numerusform>At risk for %n day</numerusform>
            <numerusform>At risk for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s) of 28</source>
        <translation>
            <numerusform>%n active day of 28</numerusform>
            <numerusform>%n active days of 28</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue for %n day(s)</source>
        <comment>step of the service plan</comment>
        <translation>
            <numerusform>%1 overdue for %n day</numerusform>
            <numerusform>%1 overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judgement %n day(s) old</source>
        <translation>
            <numerusform>Judgement %n day old</numerusform>
            <numerusform>Judgement %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checkpoint %n day(s) before the renewal</source>
        <translation>
            <numerusform>Checkpoint %n day before the renewal</numerusform>
            <numerusform>Checkpoint %n days before the renewal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause and plan overdue for %n day(s)</source>
        <translation>
            <numerusform>Cause and plan overdue for %n day</numerusform>
            <numerusform>Cause and plan overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause and plan due in %n day(s)</source>
        <translation>
            <numerusform>Cause and plan due in %n day</numerusform>
            <numerusform>Cause and plan due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell from %1, %n point(s) down</source>
        <comment>band</comment>
        <translation>
            <numerusform>Fell from %1, %n point down</numerusform>
            <numerusform>Fell from %1, %n points down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rose from %1, %n point(s) up</source>
        <comment>band</comment>
        <translation>
            <numerusform>Rose from %1, %n point up</numerusform>
            <numerusform>Rose from %1, %n points up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Health down %n point(s)</source>
        <translation>
            <numerusform>Health down %n point</numerusform>
            <numerusform>Health down %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Health up %n point(s)</source>
        <translation>
            <numerusform>Health up %n point</numerusform>
            <numerusform>Health up %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contract ended %n day(s) ago, renewal not known</source>
        <translation>
            <numerusform>Contract ended %n day ago, renewal not known</numerusform>
            <numerusform>Contract ended %n days ago, renewal not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal in %n day(s)</source>
        <translation>
            <numerusform>Renewal in %n day</numerusform>
            <numerusform>Renewal in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Busy but unhappy: machine and human %n point(s) apart</source>
        <translation>
            <numerusform>Busy but unhappy: machine and human %n point apart</numerusform>
            <numerusform>Busy but unhappy: machine and human %n points apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet but loved: machine and human %n point(s) apart</source>
        <translation>
            <numerusform>Quiet but loved: machine and human %n point apart</numerusform>
            <numerusform>Quiet but loved: machine and human %n points apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::text::Text</name>
    <message numerus="yes">
        <source>“%1” brought %n file(s), %2 new or changed rows.</source>
        <extracomment>%1: a source, %2: rows that are new or changed</extracomment>
        <translation>
            <numerusform>“%1” brought %n file, %2 new or changed rows.</numerusform>
            <numerusform>“%1” brought %n files, %2 new or changed rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) of sources.</source>
        <translation>
            <numerusform>%n more fault of sources.</numerusform>
            <numerusform>%n more faults of sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the journal are about accounts that are not here. They come back once the accounts are imported.</source>
        <translation>
            <numerusform>%n entry of the journal is about an account that is not here. It comes back once the account is imported.</numerusform>
            <numerusform>%n entries of the journal are about accounts that are not here. They come back once the accounts are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refer to rows that are not there. Put the newest backup in the place of the workspace file.</source>
        <translation>
            <numerusform>%n row refers to a row that is not there. Put the newest backup in the place of the workspace file.</numerusform>
            <numerusform>%n rows refer to rows that are not there. Put the newest backup in the place of the workspace file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer judgement(s) restored from the journal.</source>
        <translation>
            <numerusform>%n newer judgement restored from the journal.</numerusform>
            <numerusform>%n newer judgements restored from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) that had been taken back are so again.</source>
        <translation>
            <numerusform>%n judgement that had been taken back is so again.</numerusform>
            <numerusform>%n judgements that had been taken back are so again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer limit(s) of the health restored from the journal.</source>
        <translation>
            <numerusform>%n newer limit of the health restored from the journal.</numerusform>
            <numerusform>%n newer limits of the health restored from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) of the journal were left aside.</source>
        <translation>
            <numerusform>%n damaged line of the journal was left aside.</numerusform>
            <numerusform>%n damaged lines of the journal were left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the journal are not in the workspace, which cannot be written. They come back when it can.</source>
        <translation>
            <numerusform>%n entry of the journal is not in the workspace, which cannot be written. It comes back when it can.</numerusform>
            <numerusform>%n entries of the journal are not in the workspace, which cannot be written. They come back when it can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new, %2 changed, %3 unchanged, %Ln rejected row(s), %4 left out.</source>
        <translation>
            <numerusform>%1 new, %2 changed, %3 unchanged, %Ln rejected row, %4 left out.</numerusform>
            <numerusform>%1 new, %2 changed, %3 unchanged, %Ln rejected rows, %4 left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new, %2 changed, %3 unchanged, %Ln rejected row(s).</source>
        <translation>
            <numerusform>%1 new, %2 changed, %3 unchanged, %Ln rejected row.</numerusform>
            <numerusform>%1 new, %2 changed, %3 unchanged, %Ln rejected rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) restored</source>
        <translation>
            <numerusform>%Ln row restored</numerusform>
            <numerusform>%Ln rows restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken away</source>
        <translation>
            <numerusform>%Ln row taken away</numerusform>
            <numerusform>%Ln rows taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of usage taken away</source>
        <translation>
            <numerusform>%Ln day of usage taken away</numerusform>
            <numerusform>%Ln days of usage taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entry(s) of what was done restored from the journal.</source>
        <translation>
            <numerusform>%n newer entry of what was done restored from the journal.</numerusform>
            <numerusform>%n newer entries of what was done restored from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) of judgements or limits say again what was saved, from the journal.</source>
        <translation>
            <numerusform>%n damaged row of judgements or limits says again what was saved, from the journal.</numerusform>
            <numerusform>%n damaged rows of judgements or limits say again what was saved, from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) of judgements or limits: what counts in their place is what the journal has.</source>
        <translation>
            <numerusform>%n damaged row of judgements or limits: what counts in its place is what the journal has.</numerusform>
            <numerusform>%n damaged rows of judgements or limits: what counts in their place is what the journal has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) of judgements or limits count nowhere.</source>
        <translation>
            <numerusform>%n damaged row of judgements or limits counts nowhere.</numerusform>
            <numerusform>%n damaged rows of judgements or limits count nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal “%1” beside it holds %n judgement(s) and limit(s).</source>
        <translation>
            <numerusform>The journal “%1” beside it holds %n judgement or limit.</numerusform>
            <numerusform>The journal “%1” beside it holds %n judgements and limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) of the journal were set aside.</source>
        <translation>
            <numerusform>%n damaged line of the journal was set aside.</numerusform>
            <numerusform>%n damaged lines of the journal were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) of the workspace were set aside.</source>
        <translation>
            <numerusform>%n damaged row of the workspace was set aside.</numerusform>
            <numerusform>%n damaged rows of the workspace were set aside.</numerusform>
        </translation>
    </message>
</context>
</TS>
