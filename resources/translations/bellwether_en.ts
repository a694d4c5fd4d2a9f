<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bw::ImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) imported before are kept, the rest changed nothing.</source>
        <translation>
            <numerusform>Stopped: %n file imported before is kept, the rest changed nothing.</numerusform>
            <numerusform>Stopped: %n files imported before are kept, the rest changed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported; %1 imported, %2 rows rejected.</source>
        <translation>
            <numerusform>%n file could not be imported; %1 imported, %2 rows rejected.</numerusform>
            <numerusform>%n files could not be imported; %1 imported, %2 rows rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported already: nothing changed.</source>
        <translation>
            <numerusform>%n file was imported already: nothing changed.</numerusform>
            <numerusform>%n files were imported already: nothing changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, %1 rows; %2 rows were rejected.</source>
        <translation>
            <numerusform>%n file imported, %1 rows; %2 rows were rejected.</numerusform>
            <numerusform>%n files imported, %1 rows; %2 rows were rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported, %1 rows.</source>
        <translation>
            <numerusform>%n file imported, %1 rows.</numerusform>
            <numerusform>%n files imported, %1 rows.</numerusform>
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
</context>
</TS>
