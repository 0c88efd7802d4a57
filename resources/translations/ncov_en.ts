<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n copies of films are shown once.</source>
        <translation>
            <numerusform>%n film was found twice and is shown once.</numerusform>
            <numerusform>%n copies of films are shown once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out; the reasons are under the list of films.</source>
        <translation>
            <numerusform>%n file was left out; the reasons are under the list of films.</numerusform>
            <numerusform>%n files were left out; the reasons are under the list of films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} changes tip it</source>
        <translation>
            <numerusform>%n of {count} changes tips it</numerusform>
            <numerusform>%n of {count} changes tip it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels</source>
        <translation>
            <numerusform>%n pixel</numerusform>
            <numerusform>%n pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No film was found; %n files were looked into. Open a folder that holds films.</source>
        <translation>
            <numerusform>No film was found; %n file was looked into. Open a folder that holds films.</numerusform>
            <numerusform>No film was found; %n files were looked into. Open a folder that holds films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} – {high} under %n small changes</source>
        <translation>
            <numerusform>{low} – {high} under %n small change</numerusform>
            <numerusform>{low} – {high} under %n small changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines left out</source>
        <translation>
            <numerusform>… %n more line left out</numerusform>
            <numerusform>… %n more lines left out</numerusform>
        </translation>
    </message>
</context>
</TS>
