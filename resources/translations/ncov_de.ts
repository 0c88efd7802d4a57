<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Apr</source>
        <translation>April</translation>
    </message>
    <message>
        <source>As the system, where there is a translation</source>
        <translation>Wie das System, wo es eine Übersetzung gibt</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Holds from the next start of the program. Result files and the command line stay in English, because other programs read them; a PDF report is in the language of the window.</source>
        <translation>Gilt ab dem nächsten Start des Programms. Ergebnisdateien und die Befehlszeile bleiben englisch, weil andere Programme sie lesen; ein PDF-Bericht ist in der Sprache des Fensters.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Research use only – not for diagnosis</source>
        <translation>Nur für Forschung – nicht für Diagnosen</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>September</translation>
    </message>
    <message>
        <source>The language of the window, from its next start on</source>
        <translation>Die Sprache des Fensters, ab seinem nächsten Start</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
</context>
</TS>
