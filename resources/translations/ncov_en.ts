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
        <source>%n films</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films chosen</source>
        <translation>
            <numerusform>%n film chosen</numerusform>
            <numerusform>%n films chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films found</source>
        <translation>
            <numerusform>%n film found</numerusform>
            <numerusform>%n films found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films scored {score} or higher – open the worklist.</source>
        <translation>
            <numerusform>%n film scored {score} or higher – open the worklist.</numerusform>
            <numerusform>%n films scored {score} or higher – open the worklist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out …</source>
        <translation>
            <numerusform>%n left out …</numerusform>
            <numerusform>%n left out …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new films</source>
        <translation>
            <numerusform>%n new film</numerusform>
            <numerusform>%n new films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n not judged</numerusform>
            <numerusform>%n not judged</numerusform>
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
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known before.</source>
        <translation>
            <numerusform>%n was known before.</numerusform>
            <numerusform>%n were known before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
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
        <source>Export %n chosen films …</source>
        <translation>
            <numerusform>Export %n chosen film …</numerusform>
            <numerusform>Export %n chosen films …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n chosen</source>
        <translation>
            <numerusform>Findings: %n chosen</numerusform>
            <numerusform>Findings: %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n files</source>
        <translation>
            <numerusform>Looking into %n file</numerusform>
            <numerusform>Looking into %n files</numerusform>
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
        <source>Noted on %n films.</source>
        <translation>
            <numerusform>Noted on %n film.</numerusform>
            <numerusform>Noted on %n films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n films in {file}</source>
        <translation>
            <numerusform>Saved: %n film in {file}</numerusform>
            <numerusform>Saved: %n films in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screen %n chosen films again</source>
        <translation>
            <numerusform>Screen %n chosen film again</numerusform>
            <numerusform>Screen %n chosen films again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screened: %n films are in the list.</source>
        <translation>
            <numerusform>Screened: %n film is in the list.</numerusform>
            <numerusform>Screened: %n films are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n films are in the list.</source>
        <translation>
            <numerusform>Stopped: %n film is in the list.</numerusform>
            <numerusform>Stopped: %n films are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n films.</source>
        <translation>
            <numerusform>Taken back for %n film.</numerusform>
            <numerusform>Taken back for %n films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is for %n films. Go on?</source>
        <translation>
            <numerusform>This is for %n film. Go on?</numerusform>
            <numerusform>This is for %n films. Go on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust was worked out for %n films.</source>
        <translation>
            <numerusform>Trust was worked out for %n film.</numerusform>
            <numerusform>Trust was worked out for %n films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting until %n files are complete</source>
        <translation>
            <numerusform>Waiting until %n file is complete</numerusform>
            <numerusform>Waiting until %n files are complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agree with %n films' answers.</source>
        <translation>
            <numerusform>You agree with %n film's answer.</numerusform>
            <numerusform>You agree with %n films' answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are unsure about %n films.</source>
        <translation>
            <numerusform>You are unsure about %n film.</numerusform>
            <numerusform>You are unsure about %n films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You disagree with %n films' answers.</source>
        <translation>
            <numerusform>You disagree with %n film's answer.</numerusform>
            <numerusform>You disagree with %n films' answers.</numerusform>
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
