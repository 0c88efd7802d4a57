<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of films are shown once.</source>
        <translation>
            <numerusform>%n film was found twice and is shown once.</numerusform>
            <numerusform>%n copies of films are shown once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries; nothing was changed or taken out.</source>
        <translation>
            <numerusform>%n entry; nothing was changed or taken out.</numerusform>
            <numerusform>%n entries; nothing was changed or taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epochs in batches of {size}</source>
        <translation>
            <numerusform>%n epoch in batches of {size}</numerusform>
            <numerusform>%n epochs in batches of {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have a date in their name</source>
        <translation>
            <numerusform>%n file has a date in its name</numerusform>
            <numerusform>%n files have a date in their name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have a long number in their name</source>
        <translation>
            <numerusform>%n file has a long number in its name</numerusform>
            <numerusform>%n files have a long number in their name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files seem to be named after a patient</source>
        <translation>
            <numerusform>%n file seems to be named after a patient</numerusform>
            <numerusform>%n files seem to be named after a patient</numerusform>
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
        <source>%n films are frozen for comparisons.</source>
        <translation>
            <numerusform>%n film is frozen for comparisons.</numerusform>
            <numerusform>%n films are frozen for comparisons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are in two splits</source>
        <translation>
            <numerusform>%n film is in two splits</numerusform>
            <numerusform>%n films are in two splits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are not divided yet.</source>
        <translation>
            <numerusform>%n film is not divided yet.</numerusform>
            <numerusform>%n films are not divided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are there as both classes</source>
        <translation>
            <numerusform>%n film is there as both classes</numerusform>
            <numerusform>%n films are there as both classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are there more than once</source>
        <translation>
            <numerusform>%n film is there more than once</numerusform>
            <numerusform>%n films are there more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films cannot be read</source>
        <translation>
            <numerusform>%n film cannot be read</numerusform>
            <numerusform>%n films cannot be read</numerusform>
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
        <source>%n films have changed since they were imported</source>
        <translation>
            <numerusform>%n film has changed since it was imported</numerusform>
            <numerusform>%n films have changed since they were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films of {patients} patients are frozen.</source>
        <translation>
            <numerusform>%n film is frozen; patients: {patients}.</numerusform>
            <numerusform>%n films of {patients} patients are frozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films prepared at {side} px</source>
        <translation>
            <numerusform>%n film prepared at {side} px</numerusform>
            <numerusform>%n films prepared at {side} px</numerusform>
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
        <source>%n films scored: {films}</source>
        <translation>
            <numerusform>%n film scored: {films}</numerusform>
            <numerusform>%n films scored: {films}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were added, {left}.</source>
        <translation>
            <numerusform>%n film was added, {left}.</numerusform>
            <numerusform>%n films were added, {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were left out: {reasons}</source>
        <translation>
            <numerusform>%n film was left out: {reasons}</numerusform>
            <numerusform>%n films were left out: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were left out; their files stay where they are.</source>
        <translation>
            <numerusform>%n film was left out; its file stays where it is.</numerusform>
            <numerusform>%n films were left out; their files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films: {title}</source>
        <translation>
            <numerusform>%n film: {title}</numerusform>
            <numerusform>%n films: {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop it</source>
        <translation>
            <numerusform>%n finding stops it</numerusform>
            <numerusform>%n findings stop it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders could not be reached.</source>
        <translation>
            <numerusform>%n folder could not be reached.</numerusform>
            <numerusform>%n folders could not be reached.</numerusform>
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
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
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
        <source>%n networks</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
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
        <source>%n pairs of films in two splits look like one picture</source>
        <translation>
            <numerusform>%n pair of films in two splits looks like one picture</numerusform>
            <numerusform>%n pairs of films in two splits look like one picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of films look like one picture</source>
        <translation>
            <numerusform>%n pair of films looks like one picture</numerusform>
            <numerusform>%n pairs of films look like one picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have films in two splits</source>
        <translation>
            <numerusform>%n patient has films in two splits</numerusform>
            <numerusform>%n patients have films in two splits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have films of both classes</source>
        <translation>
            <numerusform>%n patient has films of both classes</numerusform>
            <numerusform>%n patients have films of both classes</numerusform>
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
        <source>%n source(s) have films of one class only: what tells sources apart tells classes apart too.</source>
        <translation>
            <numerusform>%n source has films of one class only: what tells sources apart tells classes apart too.</numerusform>
            <numerusform>%n sources have films of one class only: what tells sources apart tells classes apart too.</numerusform>
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
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
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
        <source>Could not be read, and without a score: %n films.</source>
        <translation>
            <numerusform>Could not be read, and without a score: %n film.</numerusform>
            <numerusform>Could not be read, and without a score: %n films.</numerusform>
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
        <source>Leave %n films out</source>
        <translation>
            <numerusform>Leave %n film out</numerusform>
            <numerusform>Leave %n films out</numerusform>
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
        <source>Loss after %n epochs: training {training:.3f}, validation {valid:.3f}.</source>
        <translation>
            <numerusform>Loss after %n epoch: training {training:.3f}, validation {valid:.3f}.</numerusform>
            <numerusform>Loss after %n epochs: training {training:.3f}, validation {valid:.3f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network: %n chosen</source>
        <translation>
            <numerusform>Network: %n chosen</numerusform>
            <numerusform>Network: %n chosen</numerusform>
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
        <source>No more than %n runs are shown side by side.</source>
        <translation>
            <numerusform>No more than %n run is shown side by side.</numerusform>
            <numerusform>No more than %n runs are shown side by side.</numerusform>
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
        <source>Of %n films, {champion} are called right by the active network alone and {candidate} by the candidate alone (McNemar's exact test: p = {p:.2g}).</source>
        <translation>
            <numerusform>Of %n film, {champion} is called right by the active network alone and {candidate} by the candidate alone (McNemar's exact test: p = {p:.2g}).</numerusform>
            <numerusform>Of %n films, {champion} are called right by the active network alone and {candidate} by the candidate alone (McNemar's exact test: p = {p:.2g}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the validation films, COVID-19 positive, after %n epochs: {said}.</source>
        <translation>
            <numerusform>On the validation films, COVID-19 positive, after %n epoch: {said}.</numerusform>
            <numerusform>On the validation films, COVID-19 positive, after %n epochs: {said}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other files now than the table says, and without a score: %n films.</source>
        <translation>
            <numerusform>Other files now than the table says, and without a score: %n film.</numerusform>
            <numerusform>Other files now than the table says, and without a score: %n films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside the intended use, and without a score: %n films.</source>
        <translation>
            <numerusform>Outside the intended use, and without a score: %n film.</numerusform>
            <numerusform>Outside the intended use, and without a score: %n films.</numerusform>
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
        <source>Saved: %n films, without the names of patients and files.</source>
        <translation>
            <numerusform>Saved: %n film, without the names of patients and files.</numerusform>
            <numerusform>Saved: %n films, without the names of patients and files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n films.</source>
        <translation>
            <numerusform>Saved: %n film.</numerusform>
            <numerusform>Saved: %n films.</numerusform>
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
        <source>View: %n chosen</source>
        <translation>
            <numerusform>View: %n chosen</numerusform>
            <numerusform>View: %n chosen</numerusform>
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
        <source>Without an answer from the network: %n films.</source>
        <translation>
            <numerusform>Without an answer from the network: %n film.</numerusform>
            <numerusform>Without an answer from the network: %n films.</numerusform>
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
