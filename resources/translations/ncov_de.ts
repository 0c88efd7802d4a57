<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> ({foreign} of {pixels} pixels are no colours of its colour map)</source>
        <translation> ({foreign} von {pixels} Pixeln haben keine Farbe seiner Farbskala)</translation>
    </message>
    <message>
        <source> from {stated} to {found} pixels</source>
        <translation> von {stated} auf {found} Pixel</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of films are shown once.</source>
        <translation>
            <numerusform>%n Kopie einer Aufnahme wird nur einmal gezeigt.</numerusform>
            <numerusform>%n Kopien von Aufnahmen werden nur einmal gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries; nothing was changed or taken out.</source>
        <translation>
            <numerusform>%n Eintrag; nichts wurde geändert oder entfernt.</numerusform>
            <numerusform>%n Einträge; nichts wurde geändert oder entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epochs in batches of {size}</source>
        <translation>
            <numerusform>%n Epoche in Batches zu {size}</numerusform>
            <numerusform>%n Epochen in Batches zu {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have a date in their name</source>
        <translation>
            <numerusform>%n Datei hat ein Datum im Namen</numerusform>
            <numerusform>%n Dateien haben ein Datum im Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have a long number in their name</source>
        <translation>
            <numerusform>%n Datei hat eine lange Nummer im Namen</numerusform>
            <numerusform>%n Dateien haben eine lange Nummer im Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files seem to be named after a patient</source>
        <translation>
            <numerusform>%n Datei scheint nach einem Patienten benannt zu sein</numerusform>
            <numerusform>%n Dateien scheinen nach einem Patienten benannt zu sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out; the reasons are under the list of films.</source>
        <translation>
            <numerusform>%n Datei wurde ausgelassen; der Grund steht unter der Liste der Aufnahmen.</numerusform>
            <numerusform>%n Dateien wurden ausgelassen; die Gründe stehen unter der Liste der Aufnahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are frozen for comparisons.</source>
        <translation>
            <numerusform>%n Aufnahme ist für Vergleiche festgeschrieben.</numerusform>
            <numerusform>%n Aufnahmen sind für Vergleiche festgeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are in two splits</source>
        <translation>
            <numerusform>%n Aufnahme liegt in zwei Teilmengen</numerusform>
            <numerusform>%n Aufnahmen liegen in zwei Teilmengen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are not divided yet.</source>
        <translation>
            <numerusform>%n Aufnahme ist noch nicht aufgeteilt.</numerusform>
            <numerusform>%n Aufnahmen sind noch nicht aufgeteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are there as both classes</source>
        <translation>
            <numerusform>%n Aufnahme ist in beiden Klassen vorhanden</numerusform>
            <numerusform>%n Aufnahmen sind in beiden Klassen vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are there more than once</source>
        <translation>
            <numerusform>%n Aufnahme ist mehrfach vorhanden</numerusform>
            <numerusform>%n Aufnahmen sind mehrfach vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films cannot be read</source>
        <translation>
            <numerusform>%n Aufnahme ist nicht lesbar</numerusform>
            <numerusform>%n Aufnahmen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films chosen</source>
        <translation>
            <numerusform>%n Aufnahme ausgewählt</numerusform>
            <numerusform>%n Aufnahmen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films found</source>
        <translation>
            <numerusform>%n Aufnahme gefunden</numerusform>
            <numerusform>%n Aufnahmen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films have changed since they were imported</source>
        <translation>
            <numerusform>%n Aufnahme hat sich seit dem Import geändert</numerusform>
            <numerusform>%n Aufnahmen haben sich seit dem Import geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films of {patients} patients are frozen.</source>
        <translation>
            <numerusform>%n Aufnahme ist festgeschrieben, Patienten: {patients}.</numerusform>
            <numerusform>%n Aufnahmen von {patients} Patienten sind festgeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films prepared at {side} px</source>
        <translation>
            <numerusform>%n Aufnahme mit {side} px vorbereitet</numerusform>
            <numerusform>%n Aufnahmen mit {side} px vorbereitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films scored {score} or higher – open the worklist.</source>
        <translation>
            <numerusform>%n Aufnahme mit Score {score} oder höher – öffnen Sie die Arbeitsliste.</numerusform>
            <numerusform>%n Aufnahmen mit Score {score} oder höher – öffnen Sie die Arbeitsliste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films scored: {films}</source>
        <translation>
            <numerusform>%n Aufnahme bewertet: {films}</numerusform>
            <numerusform>%n Aufnahmen bewertet: {films}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were added, {left}.</source>
        <translation>
            <numerusform>%n Aufnahme wurde hinzugefügt, {left}.</numerusform>
            <numerusform>%n Aufnahmen wurden hinzugefügt, {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were left out: {reasons}</source>
        <translation>
            <numerusform>%n Aufnahme wurde ausgelassen: {reasons}</numerusform>
            <numerusform>%n Aufnahmen wurden ausgelassen: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were left out; their files stay where they are.</source>
        <translation>
            <numerusform>%n Aufnahme wurde ausgelassen; ihre Datei bleibt, wo sie ist.</numerusform>
            <numerusform>%n Aufnahmen wurden ausgelassen; ihre Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films: {title}</source>
        <translation>
            <numerusform>%n Aufnahme: {title}</numerusform>
            <numerusform>%n Aufnahmen: {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop it</source>
        <translation>
            <numerusform>%n Hinweis verhindert das Training</numerusform>
            <numerusform>%n Hinweise verhindern das Training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders could not be reached.</source>
        <translation>
            <numerusform>%n Ordner war nicht erreichbar.</numerusform>
            <numerusform>%n Ordner waren nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
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
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out …</source>
        <translation>
            <numerusform>%n ausgelassen …</numerusform>
            <numerusform>%n ausgelassen …</numerusform>
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
            <numerusform>%n Netz</numerusform>
            <numerusform>%n Netze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new films</source>
        <translation>
            <numerusform>%n neue Aufnahme</numerusform>
            <numerusform>%n neue Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n nicht beurteilt</numerusform>
            <numerusform>%n nicht beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} changes tip it</source>
        <translation>
            <numerusform>%n von {count} Änderungen kippt sie</numerusform>
            <numerusform>%n von {count} Änderungen kippen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of films in two splits look like one picture</source>
        <translation>
            <numerusform>%n Aufnahmenpaar aus zwei Teilmengen sieht aus wie ein und dasselbe Bild</numerusform>
            <numerusform>%n Aufnahmenpaare aus zwei Teilmengen sehen aus wie ein und dasselbe Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of films look like one picture</source>
        <translation>
            <numerusform>%n Aufnahmenpaar sieht aus wie ein und dasselbe Bild</numerusform>
            <numerusform>%n Aufnahmenpaare sehen aus wie ein und dasselbe Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have films in two splits</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen in zwei Teilmengen</numerusform>
            <numerusform>%n Patienten haben Aufnahmen in zwei Teilmengen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have films of both classes</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen beider Klassen</numerusform>
            <numerusform>%n Patienten haben Aufnahmen beider Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels</source>
        <translation>
            <numerusform>%n Pixel</numerusform>
            <numerusform>%n Pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have films of one class only: what tells sources apart tells classes apart too.</source>
        <translation>
            <numerusform>%n Quelle hat nur Aufnahmen einer Klasse: Was Quellen unterscheidet, unterscheidet auch die Klassen.</numerusform>
            <numerusform>%n Quellen haben nur Aufnahmen einer Klasse: Was Quellen unterscheidet, unterscheidet auch die Klassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known before.</source>
        <translation>
            <numerusform>%n war schon bekannt.</numerusform>
            <numerusform>%n waren schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>A&amp;rbeitsliste</translation>
    </message>
    <message>
        <source>&amp;Your read</source>
        <translation>Ihr &amp;Befund</translation>
    </message>
    <message>
        <source>(no source stated)</source>
        <translation>(keine Quelle angegeben)</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 mm on the film is 1 mm on the screen</source>
        <translation>1 mm der Aufnahme ist 1 mm auf dem Bildschirm</translation>
    </message>
    <message>
        <source>1 of 5, a guess</source>
        <translation>1 von 5, geraten</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − Spezifität</translation>
    </message>
    <message>
        <source>2 of 5, rather unsure</source>
        <translation>2 von 5, eher unsicher</translation>
    </message>
    <message>
        <source>3 of 5, likely</source>
        <translation>3 von 5, wahrscheinlich</translation>
    </message>
    <message>
        <source>4 of 5, rather sure</source>
        <translation>4 von 5, eher sicher</translation>
    </message>
    <message>
        <source>5 of 5, certain</source>
        <translation>5 von 5, sicher</translation>
    </message>
    <message>
        <source>95 % intervals by Wilson's method; they take each film for another patient's.</source>
        <translation>95-%-Intervalle nach Wilson; sie rechnen jede Aufnahme einem anderen Patienten zu.</translation>
    </message>
    <message>
        <source>; the damaged one is kept as {name}</source>
        <translation>; die beschädigte bleibt als {name} erhalten</translation>
    </message>
    <message>
        <source>A CSV table with the columns accession number and truth</source>
        <translation>Eine CSV-Tabelle mit den Spalten accession number und truth</translation>
    </message>
    <message>
        <source>A CUDA graphics card</source>
        <translation>Eine CUDA-Grafikkarte</translation>
    </message>
    <message>
        <source>A click opens the film in Read</source>
        <translation>Ein Klick öffnet die Aufnahme unter Befunden</translation>
    </message>
    <message>
        <source>A date of birth or of an examination may name a patient. Rename the files.</source>
        <translation>Ein Geburts- oder Untersuchungsdatum kann einen Patienten verraten. Benennen Sie die Dateien um.</translation>
    </message>
    <message>
        <source>A few real steps of each stage are made on this machine …</source>
        <translation>Auf diesem Computer werden einige echte Schritte jeder Stufe ausgeführt …</translation>
    </message>
    <message>
        <source>A file that can be worked out again by replay</source>
        <translation>Eine Datei, die sich mit replay nachrechnen lässt</translation>
    </message>
    <message>
        <source>A film scored {score} – open the worklist.</source>
        <translation>Eine Aufnahme mit Score {score} – öffnen Sie die Arbeitsliste.</translation>
    </message>
    <message>
        <source>A film that was found again, shown once.</source>
        <translation>Eine mehrfach gefundene Aufnahme, nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>A folder is being screened. Wait for its end, or stop it first.</source>
        <translation>Es wird gerade ein Ordner gescreent. Warten Sie sein Ende ab, oder halten Sie das Screening zuerst an.</translation>
    </message>
    <message>
        <source>A folder is being watched. Stop that first.</source>
        <translation>Es wird gerade ein Ordner überwacht. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>A line at the cut-off, and the film inside it as it is</source>
        <translation>Eine Linie an der Schnittgrenze, innen die Aufnahme, wie sie ist</translation>
    </message>
    <message>
        <source>A line at the cut-off, or filled</source>
        <translation>Eine Linie an der Schnittgrenze, oder gefüllt</translation>
    </message>
    <message>
        <source>A map of smaller cells, and back</source>
        <translation>Eine Karte aus kleineren Zellen und zurück</translation>
    </message>
    <message>
        <source>A network can know a patient again. Have the films divided anew.</source>
        <translation>Ein Netz kann einen Patienten wiedererkennen. Lassen Sie die Aufnahmen neu aufteilen.</translation>
    </message>
    <message>
        <source>A network can learn where a film comes from instead of what the lungs show, and test films of the same sources would not betray it. Add films of both classes from one source, and test without each source.</source>
        <translation>Ein Netz kann lernen, woher eine Aufnahme kommt, statt was die Lungen zeigen, und Testaufnahmen derselben Quellen würden das nicht verraten. Fügen Sie Aufnahmen beider Klassen aus einer Quelle hinzu, und testen Sie ohne jede einzelne Quelle.</translation>
    </message>
    <message>
        <source>A network of yours has the name of one that ships with this program, {bundle}, so yours is not used.</source>
        <translation>Eines Ihrer Netze heißt wie ein mitgeliefertes, {bundle}, und wird deshalb nicht benutzt.</translation>
    </message>
    <message>
        <source>A new key for “{command}”:</source>
        <translation>Eine neue Taste für „{command}“:</translation>
    </message>
    <message>
        <source>A new read of this film</source>
        <translation>Diese Aufnahme neu befunden</translation>
    </message>
    <message>
        <source>A note on the chosen films:</source>
        <translation>Eine Notiz zu den ausgewählten Aufnahmen:</translation>
    </message>
    <message>
        <source>A number is changed in the plan's file: save it, edit it, load it.</source>
        <translation>Eine Zahl ändern Sie in der Datei des Plans: speichern, bearbeiten, laden.</translation>
    </message>
    <message>
        <source>A plan has no entry {where}.</source>
        <translation>Ein Trainingsplan hat keinen Eintrag {where}.</translation>
    </message>
    <message>
        <source>A plan is a list of numbers; a preset fills all of them in.</source>
        <translation>Ein Plan ist eine Liste von Zahlen; eine Vorlage füllt sie alle aus.</translation>
    </message>
    <message>
        <source>A quarter turn against the clock</source>
        <translation>Eine Vierteldrehung gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>A quarter turn clockwise</source>
        <translation>Eine Vierteldrehung im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>A real chest film to try the program on</source>
        <translation>Eine echte Thoraxaufnahme zum Ausprobieren</translation>
    </message>
    <message>
        <source>A report without patient data was saved:
{file}</source>
        <translation>Ein Bericht ohne Patientendaten wurde gespeichert:
{file}</translation>
    </message>
    <message>
        <source>A run has made a network</source>
        <translation>Ein Lauf hat ein Netz hervorgebracht</translation>
    </message>
    <message>
        <source>A score is not severity.</source>
        <translation>Ein Score ist kein Schweregrad.</translation>
    </message>
    <message>
        <source>A score is not severity: it says which pneumonia is favoured, not how ill.</source>
        <translation>Ein Score ist kein Schweregrad: Er sagt, für welche Pneumonie das Netz spricht, nicht, wie schwer sie ist.</translation>
    </message>
    <message>
        <source>A spreadsheet holds {rows} rows at most, and these are more films.</source>
        <translation>Eine Tabellenkalkulation fasst höchstens {rows} Zeilen, und dies sind mehr Aufnahmen.</translation>
    </message>
    <message>
        <source>A table of films (CSV) …</source>
        <translation>Eine Tabelle von Aufnahmen (CSV) …</translation>
    </message>
    <message>
        <source>A training would be stopped. What stops it stands first.</source>
        <translation>Ein Training käme nicht zustande. Was es verhindert, steht zuerst.</translation>
    </message>
    <message>
        <source>A training would end at the first of them. Leave them out.</source>
        <translation>Ein Training würde an der ersten davon enden. Lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>A window in the header makes no sense and was left out.</source>
        <translation>Ein Fenster im Header ergibt keinen Sinn und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>AUC {auc}</source>
        <translation>AUC {auc}</translation>
    </message>
    <message>
        <source>About and intended use</source>
        <translation>Über das Programm und sein Zweck</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Activate the network you want instead.</source>
        <translation>Aktivieren Sie stattdessen das Netz, das Sie möchten.</translation>
    </message>
    <message>
        <source>Activate the network you want once more.</source>
        <translation>Aktivieren Sie das Netz, das Sie möchten, noch einmal.</translation>
    </message>
    <message>
        <source>Adapt to our site</source>
        <translation>An unser Haus anpassen</translation>
    </message>
    <message>
        <source>Add a line for each examination and choose the file again.</source>
        <translation>Fügen Sie für jede Untersuchung eine Zeile hinzu und wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Add a range test to the stage, or type the rates in.</source>
        <translation>Fügen Sie der Stufe einen Lernratentest hinzu, oder geben Sie die Lernraten ein.</translation>
    </message>
    <message>
        <source>Add films of both classes from one source before you activate this network.</source>
        <translation>Fügen Sie Aufnahmen beider Klassen aus einer Quelle hinzu, bevor Sie dieses Netz aktivieren.</translation>
    </message>
    <message>
        <source>Add films of that class, or divide the films anew.</source>
        <translation>Fügen Sie Aufnahmen dieser Klasse hinzu, oder teilen Sie die Aufnahmen neu auf.</translation>
    </message>
    <message>
        <source>Add it, or begin with a preset.</source>
        <translation>Ergänzen Sie ihn, oder beginnen Sie mit einer Vorlage.</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Zugang für Administratoren</translation>
    </message>
    <message>
        <source>After each result, in idle time, the network is asked again to see how far its score can be trusted. It takes some seconds and never delays the next film.</source>
        <translation>Nach jedem Ergebnis wird das Netz in freier Zeit noch einmal befragt, um zu sehen, wie weit man seinem Score trauen kann. Das dauert einige Sekunden und hält die nächste Aufnahme nie auf.</translation>
    </message>
    <message>
        <source>After the best epoch of each so far. The lowest validation loss goes on.</source>
        <translation>Nach der bisher besten Epoche jedes Netzes. Das Netz mit dem niedrigsten Validierungsverlust kommt weiter.</translation>
    </message>
    <message>
        <source>Age not stated</source>
        <translation>Alter nicht angegeben</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Agreement with the network</source>
        <translation>Übereinstimmung mit dem Netz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All back to the standard</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>All files (*);;Films and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip DICOMDIR)</source>
        <translation>Alle Dateien (*);;Aufnahmen und Archive (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>All numbers of the plan</source>
        <translation>Alle Zahlen des Plans</translation>
    </message>
    <message>
        <source>All reads</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Also films that were screened before with this network</source>
        <translation>Auch Aufnahmen, die mit diesem Netz schon gescreent wurden</translation>
    </message>
    <message>
        <source>Also with its key, at any time</source>
        <translation>Jederzeit auch mit der Taste</translation>
    </message>
    <message>
        <source>Among the films for {split} there is none of {label}.</source>
        <translation>Unter den {split} ist keine Aufnahme der Klasse {label}.</translation>
    </message>
    <message>
        <source>An administrator's password is set already.</source>
        <translation>Ein Administratorpasswort ist bereits gesetzt.</translation>
    </message>
    <message>
        <source>An earlier film beside it</source>
        <translation>Eine frühere Aufnahme daneben</translation>
    </message>
    <message>
        <source>An epoch</source>
        <translation>Je Epoche</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Announce new films with a COVID-19 score from</source>
        <translation>Neue Aufnahmen melden ab einem COVID-19-Score von</translation>
    </message>
    <message>
        <source>Another local set of films is frozen already.</source>
        <translation>Es ist schon ein anderer lokaler Satz von Aufnahmen festgeschrieben.</translation>
    </message>
    <message>
        <source>Another network of the name {bundle} is installed already, and its content differs.</source>
        <translation>Ein anderes Netz mit dem Namen {bundle} ist schon installiert; sein Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>Another network was chosen, so trust of the films that the last one judged is worked out no further. Choose that one again to go on.</source>
        <translation>Es wurde ein anderes Netz gewählt; die Verlässlichkeit der Aufnahmen, die das vorige beurteilt hat, wird nicht weiter ermittelt. Wählen Sie das vorige wieder, um fortzufahren.</translation>
    </message>
    <message>
        <source>Another network was chosen: the folder is screened with it from the beginning, so that one network has judged all its films.</source>
        <translation>Es wurde ein anderes Netz gewählt: Der Ordner wird damit von vorn gescreent, damit ein und dasselbe Netz alle seine Aufnahmen beurteilt hat.</translation>
    </message>
    <message>
        <source>Another process works on this run.</source>
        <translation>Ein anderer Prozess arbeitet an diesem Lauf.</translation>
    </message>
    <message>
        <source>Another window or command is changing the networks.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl ändert gerade die Netze.</translation>
    </message>
    <message>
        <source>Another window or command is screening into this worklist.</source>
        <translation>Ein anderes Fenster oder ein Befehl screent gerade in diese Arbeitsliste.</translation>
    </message>
    <message>
        <source>Another window or command is writing to the worklist.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl schreibt gerade in die Arbeitsliste.</translation>
    </message>
    <message>
        <source>Answer not stable</source>
        <translation>Antwort nicht stabil</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>April</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Beginn</translation>
    </message>
    <message>
        <source>As it came with the bundle</source>
        <translation>Wie mit dem Modellpaket geliefert</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the network will see them</source>
        <translation>Wie das Netz sie sehen wird</translation>
    </message>
    <message>
        <source>As the system, where there is a translation</source>
        <translation>Wie das System, wo es eine Übersetzung gibt</translation>
    </message>
    <message>
        <source>As the tables have them</source>
        <translation>Wie in den Tabellen</translation>
    </message>
    <message>
        <source>Ask about the whole film again</source>
        <translation>Wieder nach der ganzen Aufnahme fragen</translation>
    </message>
    <message>
        <source>Ask for it again if you want it.</source>
        <translation>Fordern Sie es erneut an, wenn Sie es möchten.</translation>
    </message>
    <message>
        <source>Ask for less, or for all of them.</source>
        <translation>Verlangen Sie weniger, oder lassen Sie alle zeigen.</translation>
    </message>
    <message>
        <source>Ask for permission to read the settings file; Settings names its folder.</source>
        <translation>Bitten Sie um Leserecht für die Einstellungsdatei; ihr Ordner steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Ask for the password again; what runs goes on</source>
        <translation>Wieder nach dem Passwort fragen; was läuft, läuft weiter</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a folder of your own.</source>
        <translation>Bitten Sie den Eigentümer um Erlaubnis, oder kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Das Netz befragen</translation>
    </message>
    <message>
        <source>Ask the network again</source>
        <translation>Das Netz noch einmal befragen</translation>
    </message>
    <message>
        <source>Ask without …</source>
        <translation>Fragen ohne …</translation>
    </message>
    <message>
        <source>Asking without the painted part</source>
        <translation>Frage ohne den übermalten Teil</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>At {x}: {words}</source>
        <translation>Bei {x}: {words}</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: a CUDA graphics card where there is one</source>
        <translation>Automatisch: eine CUDA-Grafikkarte, wo es eine gibt</translation>
    </message>
    <message>
        <source>Average precision depends on the mix: by chance alone it is the share of COVID-19 films. Calibration error: mean gap between score and share over bins of equal counts.</source>
        <translation>Die mittlere Precision hängt von der Mischung ab: Allein durch Zufall ist sie der Anteil der COVID-19-Aufnahmen. Kalibrierungsfehler: mittlerer Abstand zwischen Score und Anteil über gleich große Gruppen.</translation>
    </message>
    <message>
        <source>Away from it, when you had agreed</source>
        <translation>Von ihr weg, wenn Sie übereinstimmten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the film's own window and size</source>
        <translation>Zurück zu Fenster und Größe der Aufnahme</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Auf Standard</translation>
    </message>
    <message>
        <source>Bar to match a bank card</source>
        <translation>Balken zum Abgleich mit einer Bankkarte</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Before it is used, the network is run on films drawn by code, and every number format is compared with float32. The fastest one that agrees is taken.</source>
        <translation>Vor dem Einsatz wird das Netz an programmatisch gezeichneten Aufnahmen geprüft und jedes Zahlenformat mit float32 verglichen. Das schnellste, das übereinstimmt, wird genommen.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin no further films until it is resumed</source>
        <translation>Keine weiteren Aufnahmen beginnen, bis es weitergeht</translation>
    </message>
    <message>
        <source>Begin with a bundle and name it, or do neither.</source>
        <translation>Beginnen Sie mit einem Modellpaket und nennen Sie es, oder tun Sie beides nicht.</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>Begun on {device} in {precision}.</source>
        <translation>Begonnen auf {device} in {precision}.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Between the limits of a range test of this stage.</source>
        <translation>Zwischen den Grenzen eines Lernratentests dieser Stufe.</translation>
    </message>
    <message>
        <source>Between the map's cells, colours go over into each other</source>
        <translation>Zwischen den Zellen der Karte gehen die Farben ineinander über</translation>
    </message>
    <message>
        <source>Both checkpoints of the stage {stage} of {network} are damaged.</source>
        <translation>Beide Checkpoints der Stufe {stage} von {network} sind beschädigt.</translation>
    </message>
    <message>
        <source>Both judge the frozen films</source>
        <translation>Beide beurteilen die festgeschriebenen Aufnahmen</translation>
    </message>
    <message>
        <source>Both on the frozen films</source>
        <translation>Beide an den festgeschriebenen Aufnahmen</translation>
    </message>
    <message>
        <source>Brightness added or taken at random</source>
        <translation>Helligkeit zufällig erhöht oder verringert</translation>
    </message>
    <message>
        <source>Brightness added or taken, as a share of the full</source>
        <translation>Helligkeit erhöht oder verringert, als Anteil des vollen Bereichs</translation>
    </message>
    <message>
        <source>Bundle: {then} then, {now} now.</source>
        <translation>Modellpaket: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By patient, as in the paper: {train} training, {valid} validation, {test} test</source>
        <translation>Nach Patienten, wie in der Publikation: {train} Training, {valid} Validierung, {test} Test</translation>
    </message>
    <message>
        <source>By the file, a reader set a refusal of this film aside.</source>
        <translation>Laut Datei wurde eine Ablehnung dieser Aufnahme beiseitegesetzt.</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>COVID-19 / other films</source>
        <translation>Aufnahmen: COVID-19 / andere</translation>
    </message>
    <message>
        <source>COVID-19 Pneumonia</source>
        <translation>COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>COVID-19 Pneumonia is positive.</source>
        <translation>COVID-19-Pneumonie ist positiv.</translation>
    </message>
    <message>
        <source>COVID-19 among patients with pneumonia</source>
        <translation>COVID-19 unter Patienten mit Pneumonie</translation>
    </message>
    <message>
        <source>COVID-19 among them</source>
        <translation>davon COVID-19</translation>
    </message>
    <message>
        <source>COVID-19 image data collection</source>
        <translation>COVID-19 Image Data Collection</translation>
    </message>
    <message>
        <source>COVID-19 right</source>
        <translation>COVID-19 richtig</translation>
    </message>
    <message>
        <source>COVID-19 score</source>
        <translation>COVID-19-Score</translation>
    </message>
    <message>
        <source>COVID-19, called so</source>
        <translation>COVID-19, erkannt</translation>
    </message>
    <message>
        <source>Called wrong</source>
        <translation>Falsch eingestuft</translation>
    </message>
    <message>
        <source>Calls and scores</source>
        <translation>Einstufungen und Scores</translation>
    </message>
    <message>
        <source>Calls on each set</source>
        <translation>Einstufungen je Satz</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Cells of the map</source>
        <translation>Zellen der Karte</translation>
    </message>
    <message>
        <source>Cells: {cells}</source>
        <translation>Zellen: {cells}</translation>
    </message>
    <message>
        <source>Centre hidden, in training and test</source>
        <translation>Mitte verdeckt, in Training und Test</translation>
    </message>
    <message>
        <source>Centre hidden: trained and tested without the lungs' place</source>
        <translation>Mitte verdeckt: trainiert und getestet ohne den Ort der Lungen</translation>
    </message>
    <message>
        <source>Centre or frame</source>
        <translation>Mitte oder Rand</translation>
    </message>
    <message>
        <source>Champion against candidate</source>
        <translation>Aktives Netz gegen Kandidat</translation>
    </message>
    <message>
        <source>Chance that a film is mirrored</source>
        <translation>Wahrscheinlichkeit, dass eine Aufnahme gespiegelt wird</translation>
    </message>
    <message>
        <source>Chance that a film is turned upside down</source>
        <translation>Wahrscheinlichkeit, dass eine Aufnahme auf den Kopf gestellt wird</translation>
    </message>
    <message>
        <source>Change it, which takes the one that is set.</source>
        <translation>Ändern Sie es; dafür brauchen Sie das bereits gesetzte.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Changed, but every score is the same to the last bit:</source>
        <translation>Verändert, aber jeder Score ist bis auf das letzte Bit gleich:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Verändert:</translation>
    </message>
    <message>
        <source>Changes of mind</source>
        <translation>Sinneswandel</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space left.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt, ob Sie darin schreiben dürfen und ob Platz frei ist.</translation>
    </message>
    <message>
        <source>Check that the program's data folder is there and that it is yours.</source>
        <translation>Prüfen Sie, ob es den Datenordner des Programms gibt und ob er Ihnen gehört.</translation>
    </message>
    <message>
        <source>Check that the program's data folder may be written to and has space left.</source>
        <translation>Prüfen Sie, ob Sie in den Datenordner des Programms schreiben dürfen und ob Platz frei ist.</translation>
    </message>
    <message>
        <source>Check that the settings folder may be written to and has space left.</source>
        <translation>Prüfen Sie, ob Sie in den Einstellungsordner schreiben dürfen und ob Platz frei ist.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or put the file into the folder {folder} yourself.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es erneut, oder legen Sie die Datei selbst in den Ordner {folder}.</translation>
    </message>
    <message>
        <source>Check the disk, then make a new run of the same plan.</source>
        <translation>Prüfen Sie den Datenträger, und starten Sie dann einen neuen Lauf desselben Plans.</translation>
    </message>
    <message>
        <source>Check the files that the table names, or choose another table.</source>
        <translation>Prüfen Sie die Dateien, die die Tabelle nennt, oder wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <source>Check the films</source>
        <translation>Aufnahmen prüfen</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>Prüfen Sie den Namen und ob das Laufwerk noch verbunden ist.</translation>
    </message>
    <message>
        <source>Check where the index comes from; open the film itself if you trust it.</source>
        <translation>Prüfen Sie, woher das Verzeichnis stammt; öffnen Sie die Aufnahme selbst, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>Check whether its drive is connected, then let the run go on.</source>
        <translation>Prüfen Sie, ob das Laufwerk verbunden ist, und setzen Sie den Lauf dann fort.</translation>
    </message>
    <message>
        <source>Choose a .json file that 'ncov-desktop read' wrote.</source>
        <translation>Wählen Sie eine .json-Datei, die „ncov-desktop read“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a file that 'ncov-desktop worklist backup' wrote.</source>
        <translation>Wählen Sie eine Datei, die „ncov-desktop worklist backup“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a file that this program exported, copied whole.</source>
        <translation>Wählen Sie eine Datei, die dieses Programm exportiert hat und die vollständig kopiert ist.</translation>
    </message>
    <message>
        <source>Choose a film in the list.</source>
        <translation>Wählen Sie eine Aufnahme in der Liste.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a network of the last stage, or none.</source>
        <translation>Wählen Sie ein Netz der letzten Stufe oder keines.</translation>
    </message>
    <message>
        <source>Choose again under Settings.</source>
        <translation>Wählen Sie erneut unter Einstellungen.</translation>
    </message>
    <message>
        <source>Choose an administrator password</source>
        <translation>Ein Administratorpasswort wählen</translation>
    </message>
    <message>
        <source>Choose another set of films.</source>
        <translation>Wählen Sie einen anderen Satz von Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose another table, or import films.</source>
        <translation>Wählen Sie eine andere Tabelle, oder importieren Sie Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose one of the frames it holds.</source>
        <translation>Wählen Sie eines der Bilder, die sie enthält.</translation>
    </message>
    <message>
        <source>Choose one of these: {installed}.</source>
        <translation>Wählen Sie eines von diesen: {installed}.</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Wählen Sie eines von diesen: {known}.</translation>
    </message>
    <message>
        <source>Choose the CPU, or check the card and its driver.</source>
        <translation>Wählen Sie die CPU, oder prüfen Sie die Karte und ihren Treiber.</translation>
    </message>
    <message>
        <source>Choose the folder of {name}</source>
        <translation>Ordner für {name} wählen</translation>
    </message>
    <message>
        <source>Choose the folder that was made when the run was started.</source>
        <translation>Wählen Sie den Ordner, der beim Start des Laufs angelegt wurde.</translation>
    </message>
    <message>
        <source>Choose the result of a film that was judged.</source>
        <translation>Wählen Sie das Ergebnis einer Aufnahme, die beurteilt wurde.</translation>
    </message>
    <message>
        <source>Choose the very file the result names; a copy that was exported again is another file.</source>
        <translation>Wählen Sie genau die Datei, die das Ergebnis nennt; eine erneut exportierte Kopie ist eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Chosen on the validation films. What a call is worth depends on how frequent COVID-19 is:</source>
        <translation>Gewählt an den Validierungsaufnahmen. Was eine Einstufung wert ist, hängt davon ab, wie häufig COVID-19 ist:</translation>
    </message>
    <message>
        <source>Classes are balanced by</source>
        <translation>Klassenausgleich</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Click here, or come here with Tab, and press the new key</source>
        <translation>Hier klicken oder mit Tab herkommen und die neue Taste drücken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if that does not help, install the program again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut; hilft das nicht, installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Colour removed</source>
        <translation>Farbe entfernt</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Eingefärbt</translation>
    </message>
    <message>
        <source>Colours from the cut-off on</source>
        <translation>Farben ab der Schnittgrenze</translation>
    </message>
    <message>
        <source>Colours of the heat map; the first three rise evenly to the eye</source>
        <translation>Farben der Heatmap; die ersten drei steigen fürs Auge gleichmäßig</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comes with every result at no cost.</source>
        <translation>Kommt mit jedem Ergebnis ohne weiteren Aufwand.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare on the frozen set, or say that the new one is to replace it; older comparisons do not hold for it.</source>
        <translation>Vergleichen Sie am festgeschriebenen Satz, oder lassen Sie ihn durch den neuen ersetzen; für diesen gelten ältere Vergleiche nicht.</translation>
    </message>
    <message>
        <source>Compare with the film marked in the list</source>
        <translation>Mit der in der Liste markierten Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Compare with the film on screen</source>
        <translation>Mit der gezeigten Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Compared with the truth you gave</source>
        <translation>Verglichen mit der angegebenen Wahrheit</translation>
    </message>
    <message>
        <source>Confidence {sure}, {words}</source>
        <translation>Sicherheit {sure}, {words}</translation>
    </message>
    <message>
        <source>Confirm: the film shows pneumonia</source>
        <translation>Bestätigen: Die Aufnahme zeigt eine Pneumonie</translation>
    </message>
    <message>
        <source>Connect its drive again and start the screening once more; it goes on where it ended.</source>
        <translation>Schließen Sie das Laufwerk wieder an und starten Sie das Screening erneut; es geht dort weiter, wo es endete.</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Contrast, up to so many times, or its inverse</source>
        <translation>Kontrast, höchstens um diesen Faktor oder dessen Kehrwert</translation>
    </message>
    <message>
        <source>Control with the centre hidden</source>
        <translation>Kontrolle mit verdeckter Mitte</translation>
    </message>
    <message>
        <source>Control without {source}</source>
        <translation>Kontrolle ohne {source}</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Copied, resized, turned or mirrored, or two films of one patient. Look at them.</source>
        <translation>Kopiert, in der Größe geändert, gedreht oder gespiegelt, oder zwei Aufnahmen eines Patienten. Sehen Sie sie an.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie es erneut oder laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>Copy or export it again; the transfer may have been cut off.</source>
        <translation>Kopieren oder exportieren Sie sie erneut; vielleicht wurde die Übertragung abgebrochen.</translation>
    </message>
    <message>
        <source>Copy or send it again; the transfer was probably cut off.</source>
        <translation>Kopieren oder senden Sie sie erneut; die Übertragung wurde wohl abgebrochen.</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the whole disc or folder again.</source>
        <translation>Kopieren Sie den ganzen Datenträger oder Ordner erneut.</translation>
    </message>
    <message>
        <source>Correct it, or import the films again.</source>
        <translation>Berichtigen Sie sie, oder importieren Sie die Aufnahmen erneut.</translation>
    </message>
    <message>
        <source>Correct its spelling, or take it out of the file.</source>
        <translation>Berichtigen Sie die Schreibweise, oder nehmen Sie ihn aus der Datei.</translation>
    </message>
    <message>
        <source>Correct that entry, or begin with a preset.</source>
        <translation>Berichtigen Sie diesen Eintrag, oder beginnen Sie mit einer Vorlage.</translation>
    </message>
    <message>
        <source>Correct that line and choose the file again.</source>
        <translation>Berichtigen Sie diese Zeile und wählen Sie die Datei erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Could not be read, and without a score: %n films.</source>
        <translation>
            <numerusform>Nicht lesbar und ohne Score: %n Aufnahme.</numerusform>
            <numerusform>Nicht lesbar und ohne Score: %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Ctrl and a click chooses up to four, side by side</source>
        <translation>Strg und Klick wählt bis zu vier, nebeneinander</translation>
    </message>
    <message>
        <source>Ctrl+click chooses up to four runs, side by side.</source>
        <translation>Strg+Klick wählt bis zu vier Läufe, nebeneinander.</translation>
    </message>
    <message>
        <source>Curves of</source>
        <translation>Kurven von</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Schnittgrenze</translation>
    </message>
    <message>
        <source>Cycles of 4, 8, 16 and 32 epochs.</source>
        <translation>Zyklen von 4, 8, 16 und 32 Epochen.</translation>
    </message>
    <message>
        <source>DICOM conformance</source>
        <translation>DICOM-Konformität</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decoding the picture took too long and was stopped.</source>
        <translation>Das Dekodieren des Bildes dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Delete every read and the truth; you are asked once more</source>
        <translation>Alle Befunde und die Wahrheit löschen; Sie werden noch einmal gefragt</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it from {folder} and download {address} again.</source>
        <translation>Löschen Sie sie aus {folder} und laden Sie {address} erneut herunter.</translation>
    </message>
    <message>
        <source>Delete the file truth.csv in the program's data folder.</source>
        <translation>Löschen Sie die Datei truth.csv im Datenordner des Programms.</translation>
    </message>
    <message>
        <source>Delete the file {name} in the program's data folder and set a new password.</source>
        <translation>Löschen Sie die Datei {name} im Datenordner des Programms und setzen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Depth of grey that all films are scaled to before colour</source>
        <translation>Graustufentiefe, auf die alle Aufnahmen vor der Färbung skaliert werden</translation>
    </message>
    <message>
        <source>Detail added or taken</source>
        <translation>Schärfe erhöht oder verringert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device: {then} then, {now} now.</source>
        <translation>Gerät: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Do something with the chosen films, or with all that are listed</source>
        <translation>Etwas mit den ausgewählten oder allen gelisteten Aufnahmen tun</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents …</source>
        <translation>Dokumente …</translation>
    </message>
    <message>
        <source>Does not look like a chest film</source>
        <translation>Sieht nicht wie eine Thoraxaufnahme aus</translation>
    </message>
    <message>
        <source>Does this film show pneumonia?</source>
        <translation>Zeigt diese Aufnahme eine Pneumonie?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag its right edge, or use the arrow keys (Ctrl: ten at once)</source>
        <translation>Ziehen Sie den rechten Rand, oder benutzen Sie die Pfeiltasten (Strg: zehn auf einmal)</translation>
    </message>
    <message>
        <source>Drag one side, then click the other</source>
        <translation>Einen Schenkel ziehen, dann den anderen anklicken</translation>
    </message>
    <message>
        <source>Drag to make the panel wider; double click puts it back</source>
        <translation>Ziehen macht die Leiste breiter; Doppelklick stellt sie zurück</translation>
    </message>
    <message>
        <source>Drag with the left button to zoom</source>
        <translation>Zum Zoomen mit der linken Taste ziehen</translation>
    </message>
    <message>
        <source>Draw the films</source>
        <translation>Aufnahmen zeichnen</translation>
    </message>
    <message>
        <source>Draw the heat map by the next method</source>
        <translation>Die Heatmap nach der nächsten Methode zeichnen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Drawn as soon as the first epoch has ended.</source>
        <translation>Wird gezeichnet, sobald die erste Epoche beendet ist.</translation>
    </message>
    <message>
        <source>Drop a chest film here</source>
        <translation>Thoraxaufnahme hier ablegen</translation>
    </message>
    <message>
        <source>Each on films of its own: these figures do not compare. Compare both on the same films.</source>
        <translation>Jedes an eigenen Aufnahmen: Diese Zahlen sind nicht vergleichbar. Vergleichen Sie beide an denselben Aufnahmen.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>End it; what is known is kept, and it goes on there later</source>
        <translation>Beenden; was bekannt ist, bleibt, und später geht es dort weiter</translation>
    </message>
    <message>
        <source>Ended: {why}</source>
        <translation>Beendet: {why}</translation>
    </message>
    <message>
        <source>Enter goes to the field for the new key</source>
        <translation>Enter führt zum Feld für die neue Taste</translation>
    </message>
    <message>
        <source>Enter opens it; N and P then walk the list.</source>
        <translation>Enter öffnet sie; N und P gehen dann durch die Liste.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs of each stage of the controls</source>
        <translation>Epochen jeder Stufe der Kontrollen</translation>
    </message>
    <message>
        <source>Epochs of the first cycle</source>
        <translation>Epochen des ersten Zyklus</translation>
    </message>
    <message>
        <source>Epochs without a lower validation loss after which a stage ends</source>
        <translation>Epochen ohne niedrigeren Validierungsverlust, nach denen eine Stufe endet</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Every element of the film's file</source>
        <translation>Jedes Element der Datei der Aufnahme</translation>
    </message>
    <message>
        <source>Every film in a folder, and in the folders inside it, is of that folder's class. Patients are named by the films' headers, else by the first folder inside, else by the file's name. Where all films of one class come from one place the network learns the place: bring films of both classes from one source.</source>
        <translation>Jede Aufnahme in einem Ordner und in den Ordnern darin gehört zur Klasse dieses Ordners. Den Patienten nennt der Header der Aufnahme, sonst der erste Ordner darin, sonst der Dateiname. Stammen alle Aufnahmen einer Klasse von einem Ort, lernt das Netz den Ort: Bringen Sie Aufnahmen beider Klassen aus einer Quelle.</translation>
    </message>
    <message>
        <source>Every film in it is read, scored and listed, and each new one as soon as its file is complete, until you stop it; also after the program was closed and opened again. No file is changed.</source>
        <translation>Jede Aufnahme darin wird gelesen, mit einem Score versehen und gelistet, und jede neue, sobald ihre Datei vollständig ist, bis Sie es beenden; auch nachdem das Programm geschlossen und wieder geöffnet wurde. Keine Datei wird verändert.</translation>
    </message>
    <message>
        <source>Every film in it is read, scored and listed; no file is changed.</source>
        <translation>Jede Aufnahme darin wird gelesen, mit einem Score versehen und gelistet; keine Datei wird verändert.</translation>
    </message>
    <message>
        <source>Every one of them can be changed in Settings, under Keys.</source>
        <translation>Jede lässt sich in den Einstellungen unter Tasten ändern.</translation>
    </message>
    <message>
        <source>Every read and the imported truth are deleted. They cannot be brought back.</source>
        <translation>Alle Befunde und die importierte Wahrheit werden gelöscht. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Every read with its times, to a file only you may read</source>
        <translation>Jeder Befund mit seinen Zeiten, in eine Datei, die nur Sie lesen dürfen</translation>
    </message>
    <message>
        <source>Everything drawn at random follows from it; the same gives the same network</source>
        <translation>Alles Zufällige folgt daraus; derselbe Wert ergibt dasselbe Netz</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chosen films …</source>
        <translation>
            <numerusform>%n ausgewählte Aufnahme exportieren …</numerusform>
            <numerusform>%n ausgewählte Aufnahmen exportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>Export all that are listed …</source>
        <translation>Alle gelisteten exportieren …</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export it uncompressed, or as JPEG 2000 or JPEG lossless.</source>
        <translation>Exportieren Sie sie unkomprimiert, oder als JPEG 2000 oder JPEG lossless.</translation>
    </message>
    <message>
        <source>Export it with 8 to 16 bits stored, as DICOM or PNG.</source>
        <translation>Exportieren Sie sie mit 8 bis 16 Bit, als DICOM oder PNG.</translation>
    </message>
    <message>
        <source>Export the film as DICOM or PNG and open that.</source>
        <translation>Exportieren Sie die Aufnahme als DICOM oder PNG und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Export the films</source>
        <translation>Aufnahmen exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>External table {name}</source>
        <translation>Externe Tabelle {name}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Favoured</source>
        <translation>Favorisiert</translation>
    </message>
    <message>
        <source>Favoured class</source>
        <translation>Favorisierte Klasse</translation>
    </message>
    <message>
        <source>Favoured class: {then} then, {now} now.</source>
        <translation>Bevorzugte Klasse: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Few patients: {label}</source>
        <translation>Wenige Patienten: {label}</translation>
    </message>
    <message>
        <source>Few patients: {label}, {split}</source>
        <translation>Wenige Patienten: {label}, {split}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File geometry alone: no pixels, no network</source>
        <translation>Dateigeometrie allein: keine Pixel, kein Netz</translation>
    </message>
    <message>
        <source>File {number}: {why}</source>
        <translation>Datei {number}: {why}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files left out, and why</source>
        <translation>Ausgelassene Dateien und warum</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Film alone</source>
        <translation>Nur Aufnahme</translation>
    </message>
    <message>
        <source>Film with map</source>
        <translation>Aufnahme mit Karte</translation>
    </message>
    <message>
        <source>Film {film} of the table cannot be read, so the set was not frozen.</source>
        <translation>Aufnahme {film} der Tabelle ist nicht lesbar; der Satz wurde nicht festgeschrieben.</translation>
    </message>
    <message>
        <source>Film {number}</source>
        <translation>Aufnahme {number}</translation>
    </message>
    <message>
        <source>Film {number} of the table can no longer be read.</source>
        <translation>Aufnahme {number} der Tabelle ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Film {number} of the table is another file now than when the run was made.</source>
        <translation>Aufnahme {number} der Tabelle ist jetzt eine andere Datei als bei der Anlage des Laufs.</translation>
    </message>
    <message>
        <source>Film {number}, {label}
score {score}</source>
        <translation>Aufnahme {number}, {label}
Score {score}</translation>
    </message>
    <message>
        <source>Film {number}: {label}</source>
        <translation>Aufnahme {number}: {label}</translation>
    </message>
    <message>
        <source>Film | map | overlay</source>
        <translation>Aufnahme | Karte | Überlagerung</translation>
    </message>
    <message>
        <source>Film | overlay</source>
        <translation>Aufnahme | Überlagerung</translation>
    </message>
    <message>
        <source>Film | prior</source>
        <translation>Aufnahme | Voraufnahme</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Films and patients by split</source>
        <translation>Aufnahmen und Patienten je Teilmenge</translation>
    </message>
    <message>
        <source>Films are brought together</source>
        <translation>Aufnahmen werden zusammengetragen</translation>
    </message>
    <message>
        <source>Films are looked over</source>
        <translation>Aufnahmen werden geprüft</translation>
    </message>
    <message>
        <source>Films as the network will see them</source>
        <translation>Aufnahmen, wie das Netz sie sehen wird</translation>
    </message>
    <message>
        <source>Films by score of COVID-19 Pneumonia</source>
        <translation>Aufnahmen nach Score der COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>Films by source and class</source>
        <translation>Aufnahmen nach Quelle und Klasse</translation>
    </message>
    <message>
        <source>Films by truth and call</source>
        <translation>Aufnahmen nach Wahrheit und Einstufung</translation>
    </message>
    <message>
        <source>Films for a training</source>
        <translation>Aufnahmen für ein Training</translation>
    </message>
    <message>
        <source>Films found</source>
        <translation>Gefundene Aufnahmen</translation>
    </message>
    <message>
        <source>Films made alike, so that how they were stored tells less</source>
        <translation>Welche Aufnahmen angeglichen werden, damit ihre Speicherung weniger verrät</translation>
    </message>
    <message>
        <source>Films of each class and source, changed as in the first epochs of the last stage. Coloured is what the network gets where nothing is changed at random.</source>
        <translation>Aufnahmen jeder Klasse und Quelle, verändert wie in den ersten Epochen der letzten Stufe. Eingefärbt ist, was das Netz erhält, wo nichts zufällig verändert wird.</translation>
    </message>
    <message>
        <source>Films of one class have no such curve.</source>
        <translation>Aufnahmen nur einer Klasse haben keine solche Kurve.</translation>
    </message>
    <message>
        <source>Films of one class have none.</source>
        <translation>Aufnahmen nur einer Klasse haben keine.</translation>
    </message>
    <message>
        <source>Films of one class: only one rate can be told.</source>
        <translation>Aufnahmen nur einer Klasse: Nur eine der beiden Raten lässt sich angeben.</translation>
    </message>
    <message>
        <source>Films of one step</source>
        <translation>Aufnahmen je Schritt</translation>
    </message>
    <message>
        <source>Films of the finding</source>
        <translation>Aufnahmen zum Hinweis</translation>
    </message>
    <message>
        <source>Films of the worklist</source>
        <translation>Aufnahmen der Arbeitsliste</translation>
    </message>
    <message>
        <source>Films that were called wrong</source>
        <translation>Falsch eingestufte Aufnahmen</translation>
    </message>
    <message>
        <source>Films that were judged</source>
        <translation>Beurteilte Aufnahmen</translation>
    </message>
    <message>
        <source>Films that were left out</source>
        <translation>Ausgelassene Aufnahmen</translation>
    </message>
    <message>
        <source>Films, folders or ZIP archives. Frontal films of adults with pneumonia are judged.</source>
        <translation>Aufnahmen, Ordner oder ZIP-Archive. Beurteilt werden frontale Aufnahmen von Erwachsenen mit Pneumonie.</translation>
    </message>
    <message>
        <source>Films: {films}</source>
        <translation>Aufnahmen: {films}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n chosen</source>
        <translation>
            <numerusform>Hinweise: %n ausgewählt</numerusform>
            <numerusform>Hinweise: %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: any</source>
        <translation>Hinweise: beliebig</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Finer map</source>
        <translation>Feinere Karte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit; in the worklist, open the film</source>
        <translation>Einpassen; in der Arbeitsliste: Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Fits at once</source>
        <translation>Passt auf einmal</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of {name}</source>
        <translation>Ordner für {name}</translation>
    </message>
    <message>
        <source>Folders by class …</source>
        <translation>Ordner nach Klassen …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget all of them; no film is touched</source>
        <translation>Alle vergessen; keine Aufnahme wird angerührt</translation>
    </message>
    <message>
        <source>Forget all of your reads?</source>
        <translation>Alle Ihre Befunde vergessen?</translation>
    </message>
    <message>
        <source>Forget my reads</source>
        <translation>Meine Befunde vergessen</translation>
    </message>
    <message>
        <source>Forget my reads …</source>
        <translation>Meine Befunde vergessen …</translation>
    </message>
    <message>
        <source>Forgotten? Delete the file administrator.json in the program's data folder; networks and trainings stay.</source>
        <translation>Vergessen? Löschen Sie die Datei administrator.json im Datenordner des Programms; Netze und Trainings bleiben erhalten.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Einzelbild</translation>
    </message>
    <message>
        <source>Freeze films</source>
        <translation>Aufnahmen festschreiben</translation>
    </message>
    <message>
        <source>Freeze films …</source>
        <translation>Aufnahmen festschreiben …</translation>
    </message>
    <message>
        <source>Freeze these instead</source>
        <translation>Stattdessen diese festschreiben</translation>
    </message>
    <message>
        <source>From file to screen</source>
        <translation>Von der Datei zum Bildschirm</translation>
    </message>
    <message>
        <source>From stored values to the screen</source>
        <translation>Von den gespeicherten Werten zum Bildschirm</translation>
    </message>
    <message>
        <source>From the paper.</source>
        <translation>Aus der Publikation.</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Give a network of your own another name.</source>
        <translation>Geben Sie Ihrem eigenen Netz einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give each of the two commands the other's key</source>
        <translation>Die Tasten der beiden Befehle tauschen</translation>
    </message>
    <message>
        <source>Give each stage a name of its own.</source>
        <translation>Geben Sie jeder Stufe einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give every command its first keys</source>
        <translation>Jedem Befehl seine ersten Tasten geben</translation>
    </message>
    <message>
        <source>Give it a name that ends in one of these: {known}.</source>
        <translation>Geben Sie ihr einen Namen mit einer dieser Endungen: {known}.</translation>
    </message>
    <message>
        <source>Give its first line these two names, each once, and choose the file again.</source>
        <translation>Geben Sie ihrer ersten Zeile diese beiden Namen, jeden einmal, und wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Give the chosen command its first keys</source>
        <translation>Dem gewählten Befehl seine ersten Tasten geben</translation>
    </message>
    <message>
        <source>Give the file of that name, downloaded whole from {address}.</source>
        <translation>Geben Sie die Datei dieses Namens an, vollständig heruntergeladen von {address}.</translation>
    </message>
    <message>
        <source>Give the output another name.</source>
        <translation>Geben Sie der Ausgabe einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the panels beside the film their first widths</source>
        <translation>Den Seitenleisten neben der Aufnahme ihre erste Breite geben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on without recording</source>
        <translation>Ohne Aufzeichnung fortfahren</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint</source>
        <translation>Setzt beim letzten Checkpoint fort</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Wird fortgesetzt</translation>
    </message>
    <message>
        <source>Going on …</source>
        <translation>Wird fortgesetzt …</translation>
    </message>
    <message>
        <source>Golden inputs are run …</source>
        <translation>Die Referenzeingaben werden gerechnet …</translation>
    </message>
    <message>
        <source>Grad-CAM for {name}: where the score came from</source>
        <translation>Grad-CAM für {name}: woher der Score kommt</translation>
    </message>
    <message>
        <source>Graphics the file lays over the film</source>
        <translation>Grafik, die die Datei über die Aufnahme legt</translation>
    </message>
    <message>
        <source>Have the films divided anew, or fill in the column 'split'.</source>
        <translation>Lassen Sie die Aufnahmen neu aufteilen, oder füllen Sie die Spalte „split“ aus.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Datenprüfung</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heat map: {method} for {class_name}, coarse, by {model}. It shows where the score came from, not where disease is.</source>
        <translation>Heatmap: {method} für {class_name}, grob, von {model}. Sie zeigt, woher der Score kommt, nicht, wo die Krankheit ist.</translation>
    </message>
    <message>
        <source>Hide names, numbers and file names; letters that are burnt into a film stay</source>
        <translation>Namen, Nummern, Dateinamen verbergen; Eingebranntes bleibt</translation>
    </message>
    <message>
        <source>Hide the patient</source>
        <translation>Patientendaten verbergen</translation>
    </message>
    <message>
        <source>Hide what lies outside of it</source>
        <translation>Verbergen, was außerhalb liegt</translation>
    </message>
    <message>
        <source>Highest COVID-19 score first. A score is not severity.</source>
        <translation>Höchster COVID-19-Score zuerst. Ein Score ist kein Schweregrad.</translation>
    </message>
    <message>
        <source>Highest learning rate of a cycle</source>
        <translation>Höchste Lernrate eines Zyklus</translation>
    </message>
    <message>
        <source>Hold: larger under the cursor, wheel 2 to 4 ×</source>
        <translation>Halten: unter dem Zeiger größer, Rad 2- bis 4-fach</translation>
    </message>
    <message>
        <source>Hold: the heat map comes, or goes, until the key is let go</source>
        <translation>Halten: Heatmap kommt oder geht bis zum Loslassen</translation>
    </message>
    <message>
        <source>Holds from the next start of the program. Result files and the command line stay in English, because other programs read them; a PDF report is in the language of the window.</source>
        <translation>Gilt ab dem nächsten Start des Programms. Ergebnisdateien und die Befehlszeile bleiben englisch, weil andere Programme sie lesen; ein PDF-Bericht ist in der Sprache des Fensters.</translation>
    </message>
    <message>
        <source>How far each score of the worklist may be trusted, highest first; takes long</source>
        <translation>Wie weit jedem Score der Arbeitsliste zu trauen ist, der höchste zuerst; dauert lange</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit man ihm trauen kann</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>How many films were looked at</source>
        <translation>Wie viele Aufnahmen geprüft wurden</translation>
    </message>
    <message>
        <source>How many times longer each next cycle is</source>
        <translation>Um welchen Faktor jeder folgende Zyklus länger ist</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher sind Sie?</translation>
    </message>
    <message>
        <source>How sure you are: a guess</source>
        <translation>Wie sicher Sie sind: geraten</translation>
    </message>
    <message>
        <source>How sure you are: certain</source>
        <translation>Wie sicher Sie sind: sicher</translation>
    </message>
    <message>
        <source>How sure you are: likely</source>
        <translation>Wie sicher Sie sind: wahrscheinlich</translation>
    </message>
    <message>
        <source>How sure you are: rather sure</source>
        <translation>Wie sicher Sie sind: eher sicher</translation>
    </message>
    <message>
        <source>How sure you are: rather unsure</source>
        <translation>Wie sicher Sie sind: eher unsicher</translation>
    </message>
    <message>
        <source>How the different sizes of the classes are made up for</source>
        <translation>Wie die unterschiedliche Größe der Klassen ausgeglichen wird</translation>
    </message>
    <message>
        <source>How the films are divided</source>
        <translation>Wie die Aufnahmen aufgeteilt werden</translation>
    </message>
    <message>
        <source>How the films ended</source>
        <translation>Was aus den Aufnahmen wurde</translation>
    </message>
    <message>
        <source>How the learning rate goes: constant, or falling in growing cycles</source>
        <translation>Verlauf der Lernrate: konstant, oder fallend in wachsenden Zyklen</translation>
    </message>
    <message>
        <source>How the threshold is chosen on the validation films</source>
        <translation>Wie der Schwellenwert an den Validierungsaufnahmen gewählt wird</translation>
    </message>
    <message>
        <source>How weights follow the loss</source>
        <translation>Wie die Gewichte dem Verlust folgen (Optimierer)</translation>
    </message>
    <message>
        <source>How your reads compare; for you alone</source>
        <translation>Wie Ihre Befunde abschneiden; nur für Sie</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Identical: the answer, every score to the last bit, and all they depend on.</source>
        <translation>Identisch: die Antwort, jeder Score bis auf das letzte Bit und alles, wovon sie abhängen.</translation>
    </message>
    <message>
        <source>If they are, the network is tested on what it was trained on. Look at them.</source>
        <translation>Wenn sie es sind, wird das Netz an dem getestet, womit es trainiert wurde. Sehen Sie sie an.</translation>
    </message>
    <message>
        <source>If this film shows pneumonia, the network favours {favoured} over {other}.</source>
        <translation>Wenn diese Aufnahme eine Pneumonie zeigt, spricht das Netz eher für {favoured} als für {other}.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and open the folder.</source>
        <translation>Wenn Sie ihm trauen, entpacken Sie es mit einem anderen Programm und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>ImageNet-Gewichte</translation>
    </message>
    <message>
        <source>ImageNet's weights</source>
        <translation>ImageNet-Gewichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Netz importieren</translation>
    </message>
    <message>
        <source>Import a table of films</source>
        <translation>Tabelle von Aufnahmen importieren</translation>
    </message>
    <message>
        <source>Import films of both pneumonias: a table, a folder for each class, or what was reviewed in the worklist. A table or a folder may also be dropped here.</source>
        <translation>Importieren Sie Aufnahmen beider Pneumonien: eine Tabelle, einen Ordner für jede Klasse oder was in der Arbeitsliste geprüft wurde. Eine Tabelle oder ein Ordner lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>Import folders by class</source>
        <translation>Ordner nach Klassen importieren</translation>
    </message>
    <message>
        <source>Import the network again, or activate another one.</source>
        <translation>Importieren Sie das Netz erneut, oder aktivieren Sie ein anderes.</translation>
    </message>
    <message>
        <source>Import the network again, or activate it once more as it is now.</source>
        <translation>Importieren Sie das Netz erneut, oder aktivieren Sie es noch einmal, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Import the truth</source>
        <translation>Wahrheit importieren</translation>
    </message>
    <message>
        <source>Import the truth to see it: none of these reads has one.</source>
        <translation>Importieren Sie die Wahrheit, um es zu sehen: Zu keinem dieser Befunde ist sie bekannt.</translation>
    </message>
    <message>
        <source>Import the truth …</source>
        <translation>Wahrheit importieren …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In all about {time}, without the controls.</source>
        <translation>Insgesamt etwa {time}, ohne die Kontrollen.</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>In the stage {stage} the loss of {network} is no longer a number: it learned too fast.</source>
        <translation>In Stufe {stage} ist der Verlust von {network} keine Zahl mehr: Das Netz lernte zu schnell.</translation>
    </message>
    <message>
        <source>In this folder there is no run.</source>
        <translation>In diesem Ordner ist kein Lauf.</translation>
    </message>
    <message>
        <source>Install a bundle made for this version.</source>
        <translation>Installieren Sie ein Modellpaket, das für diese Version gemacht ist.</translation>
    </message>
    <message>
        <source>Install it with: pip install "ncov-desktop[demo]"</source>
        <translation>Installieren Sie sie mit: pip install "ncov-desktop[demo]"</translation>
    </message>
    <message>
        <source>Install the bundle again.</source>
        <translation>Installieren Sie das Modellpaket erneut.</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>Intervals are 95 % (Wilson) and count each film on its own; films of one patient make them too narrow. Below {few} reads a share says next to nothing; such lines are marked few.</source>
        <translation>Die Intervalle sind 95-%-Intervalle (Wilson) und zählen jede Aufnahme für sich; mehrere Aufnahmen eines Patienten machen sie zu eng. Unter {few} Befunden sagt ein Anteil fast nichts; solche Zeilen tragen den Vermerk „wenige“.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Is it the lungs it reads?</source>
        <translation>Sind es die Lungen, die es liest?</translation>
    </message>
    <message>
        <source>It can be tried again in {seconds} s.</source>
        <translation>In {seconds} s können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>It is a film of another patient</source>
        <translation>Es ist die Aufnahme eines anderen Patienten</translation>
    </message>
    <message>
        <source>It is damaged or no film. Export the film again.</source>
        <translation>Sie ist beschädigt oder keine Aufnahme. Exportieren Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>It is kept for this screen at this resolution and used for true size only: there, 1 mm on the plane that the film's spacing holds for is 1 mm on the screen.</source>
        <translation>Sie gilt für diesen Bildschirm bei dieser Auflösung und nur für die wahre Größe: Dort ist 1 mm in der Ebene, für die der Pixelabstand gilt, 1 mm auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>It is probably damaged; send or export it again. Other films can still be opened.</source>
        <translation>Sie ist wohl beschädigt; senden oder exportieren Sie sie erneut. Andere Aufnahmen lassen sich weiter öffnen.</translation>
    </message>
    <message>
        <source>It is the film on screen</source>
        <translation>Es ist die gezeigte Aufnahme</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Er passt</translation>
    </message>
    <message>
        <source>It may be the number of a patient or an examination. Rename the files if it is.</source>
        <translation>Sie gehört vielleicht zu einem Patienten oder einer Untersuchung. Benennen Sie die Dateien dann um.</translation>
    </message>
    <message>
        <source>It may hold many frames; export them, or the one you want to see, to files of their own.</source>
        <translation>Sie enthält vielleicht viele Einzelbilder; exportieren Sie diese, oder das gewünschte, in eigene Dateien.</translation>
    </message>
    <message>
        <source>It needs a column 'truth' with covid19, other_pneumonia or no_pneumonia, and a column 'accession_number' or 'file'; no film may have two classes.</source>
        <translation>Sie braucht eine Spalte „truth“ mit covid19, other_pneumonia oder no_pneumonia und eine Spalte „accession_number“ oder „file“; keine Aufnahme darf zwei Klassen haben.</translation>
    </message>
    <message>
        <source>It needs at least one entry; each stage trains at least one network.</source>
        <translation>Sie braucht mindestens einen Eintrag; jede Stufe trainiert mindestens ein Netz.</translation>
    </message>
    <message>
        <source>It needs the columns file and tag; a tag is covid19, other_pneumonia, no_pneumonia or unsure.</source>
        <translation>Sie braucht die Spalten file und tag; ein Tag ist covid19, other_pneumonia, no_pneumonia oder unsure.</translation>
    </message>
    <message>
        <source>It needs the columns file, label, patient_id, source and split, or those of the COVID-19 image data collection, ChestX-ray14 or OpenI. The documentation lists them.</source>
        <translation>Sie braucht die Spalten file, label, patient_id, source und split oder die der COVID-19 Image Data Collection, von ChestX-ray14 oder OpenI. Die Dokumentation führt sie auf.</translation>
    </message>
    <message>
        <source>It reports {pitch:.4f} mm per pixel, which is only a guess.</source>
        <translation>Er meldet {pitch:.4f} mm pro Pixel, das ist nur eine Schätzung.</translation>
    </message>
    <message>
        <source>It shows pneumonia</source>
        <translation>Sie zeigt eine Pneumonie</translation>
    </message>
    <message>
        <source>It shows where the score came from, not where disease is.</source>
        <translation>Sie zeigt, woher der Score kommt, nicht, wo die Krankheit ist.</translation>
    </message>
    <message>
        <source>Its length as you measured it; leave it for a bank card</source>
        <translation>Seine Länge, wie Sie sie gemessen haben; für eine Bankkarte so lassen</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Its training films of the two classes come from different sources, so part of its score may rest on the source rather than on the disease. The bundle's card (CARD.md) gives the figures.</source>
        <translation>Seine Trainingsaufnahmen der beiden Klassen stammen aus verschiedenen Quellen; ein Teil seines Scores kann deshalb auf der Quelle statt auf der Krankheit beruhen. Die Karte des Modellpakets (CARD.md) nennt die Zahlen.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Judge it anyway</source>
        <translation>Trotzdem beurteilen</translation>
    </message>
    <message>
        <source>Judge it anyway …</source>
        <translation>Trotzdem beurteilen …</translation>
    </message>
    <message>
        <source>Judge it anyway?</source>
        <translation>Trotzdem beurteilen?</translation>
    </message>
    <message>
        <source>Judged against the refusal</source>
        <translation>Gegen die Ablehnung beurteilt</translation>
    </message>
    <message>
        <source>Judged against this refusal, set aside by a reader at {moment}: {refusal}</source>
        <translation>Gegen diese Ablehnung beurteilt, beiseitegesetzt am {moment}: {refusal}</translation>
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
        <source>Keep it for this screen</source>
        <translation>Für diesen Bildschirm behalten</translation>
    </message>
    <message>
        <source>Keep the network's answer sealed until you have put down yours</source>
        <translation>Die Antwort des Netzes versiegelt halten, bis Sie Ihre festgehalten haben</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps what was learned, and ends; it can go on later</source>
        <translation>Behält das Gelernte und endet; der Lauf lässt sich später fortsetzen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>LR range test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large lettering on the film</source>
        <translation>Große Schrift auf der Aufnahme</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Later film, {day} – not judged</source>
        <translation>Spätere Aufnahme, {day} – nicht beurteilt</translation>
    </message>
    <message>
        <source>Lateral or oblique view</source>
        <translation>Seitliche oder schräge Aufnahme</translation>
    </message>
    <message>
        <source>Latest installed: {network}</source>
        <translation>Zuletzt installiertes: {network}</translation>
    </message>
    <message>
        <source>Lay a bank card on the screen, its left edge on that of the bar, and drag the bar's right edge until both are as long. Or measure the bar with a ruler and type its length.</source>
        <translation>Legen Sie eine Bankkarte auf den Bildschirm, ihre linke Kante auf die des Balkens, und ziehen Sie seinen rechten Rand, bis beide gleich lang sind. Oder messen Sie den Balken mit einem Lineal und geben Sie seine Länge ein.</translation>
    </message>
    <message>
        <source>Lay the heat map of the screening over the small film</source>
        <translation>Die Heatmap aus dem Screening über die kleine Aufnahme legen</translation>
    </message>
    <message>
        <source>Lay the heat map over the film</source>
        <translation>Die Heatmap über die Aufnahme legen</translation>
    </message>
    <message>
        <source>LayerCAM at an earlier layer of the network: more and smaller cells, from one more pass. It shows where the score came from, not where disease is.</source>
        <translation>LayerCAM in einer früheren Schicht des Netzes: mehr und kleinere Zellen, aus einem weiteren Durchlauf. Es zeigt, woher der Score kommt, nicht, wo die Krankheit ist.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers near the picture learn more slowly.</source>
        <translation>Schichten nahe am Bild lernen langsamer.</translation>
    </message>
    <message>
        <source>Layers that learn; what is frozen stays as it was</source>
        <translation>Schichten, die lernen; eingefrorene bleiben, wie sie waren</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate of the first layers as a share of the head's</source>
        <translation>Lernrate der ersten Schichten als Anteil der Lernrate des Kopfes</translation>
    </message>
    <message>
        <source>Learning rate of the head</source>
        <translation>Lernrate des Kopfes</translation>
    </message>
    <message>
        <source>Learning rate range test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>Learning rate, now {rate}.</source>
        <translation>Lernrate, jetzt {rate}.</translation>
    </message>
    <message>
        <source>Learning rate: no step has been made yet.</source>
        <translation>Lernrate: noch kein Schritt ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n films out</source>
        <translation>
            <numerusform>%n Aufnahme auslassen</numerusform>
            <numerusform>%n Aufnahmen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it refused</source>
        <translation>Ablehnung beibehalten</translation>
    </message>
    <message>
        <source>Leave one of them out and choose the file again.</source>
        <translation>Lassen Sie eine davon weg und wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Left and right exchanged</source>
        <translation>Links und rechts vertauscht</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Links ziehen</translation>
    </message>
    <message>
        <source>Left drag with a tool</source>
        <translation>Links ziehen mit einem Werkzeug</translation>
    </message>
    <message>
        <source>Left lower zone</source>
        <translation>Linkes Unterfeld</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translation>Lunge links</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translation>Linkes Mittelfeld</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left the film, right the heat map of the class that was called. A map shows where the score came from, not where disease is.</source>
        <translation>Links die Aufnahme, rechts die Heatmap der Klasse, in die sie eingestuft wurde. Eine Karte zeigt, woher der Score kommt, nicht, wo die Krankheit ist.</translation>
    </message>
    <message>
        <source>Left upper zone</source>
        <translation>Linkes Oberfeld</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Länge des Balkens</translation>
    </message>
    <message>
        <source>Let it go on to its end.</source>
        <translation>Lassen Sie ihn bis zum Ende laufen.</translation>
    </message>
    <message>
        <source>Let the run go on from its last checkpoint.</source>
        <translation>Setzen Sie den Lauf beim letzten Checkpoint fort.</translation>
    </message>
    <message>
        <source>Let the run go on; if it ends the same way, please report it.</source>
        <translation>Setzen Sie den Lauf fort; endet er wieder so, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the training films</source>
        <translation>Den Trainingsaufnahmen ähnlich</translation>
    </message>
    <message>
        <source>Likeness to the training films</source>
        <translation>Ähnlichkeit mit den Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>Line {line} of the table has no accession number, or other columns than its first line.</source>
        <translation>Zeile {line} der Tabelle hat keine Auftragsnummer oder andere Spalten als ihre erste Zeile.</translation>
    </message>
    <message>
        <source>Line {line} of the table names no class that this program knows.</source>
        <translation>Zeile {line} der Tabelle nennt keine Klasse, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Lines {first} and {line} of the table are about the same accession number.</source>
        <translation>Die Zeilen {first} und {line} der Tabelle betreffen dieselbe Auftragsnummer.</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Plan laden</translation>
    </message>
    <message>
        <source>Load …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Logit off by</source>
        <translation>Δ Logit</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look at its row again.</source>
        <translation>Sehen Sie sich ihre Zeile noch einmal an.</translation>
    </message>
    <message>
        <source>Look at them, and leave out what is not as it must be.</source>
        <translation>Sehen Sie sie an, und lassen Sie aus, was nicht ist, wie es sein muss.</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n files</source>
        <translation>
            <numerusform>%n Datei wird durchsucht</numerusform>
            <numerusform>%n Dateien werden durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the folder …</source>
        <translation>Der Ordner wird durchsucht …</translation>
    </message>
    <message>
        <source>Looking into {done:,} of {total:,} files</source>
        <translation>{done:,} von {total:,} Dateien werden durchsucht</translation>
    </message>
    <message>
        <source>Looks like a photograph of a film</source>
        <translation>Sieht aus wie das Foto einer Aufnahme</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message numerus="yes">
        <source>Loss after %n epochs: training {training:.3f}, validation {valid:.3f}.</source>
        <translation>
            <numerusform>Verlust nach %n Epoche: Training {training:.3f}, Validierung {valid:.3f}.</numerusform>
            <numerusform>Verlust nach %n Epochen: Training {training:.3f}, Validierung {valid:.3f}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss at learning rates from {low} to {high}; suggested interval: {chosen}.</source>
        <translation>Verlust bei Lernraten von {low} bis {high}; vorgeschlagenes Intervall: {chosen}.</translation>
    </message>
    <message>
        <source>Loss: no epoch has ended yet.</source>
        <translation>Verlust: noch keine Epoche beendet.</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <translation>Verlustbehaftete Kompression</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Lower the learning rate of that stage; the range test shows how far.</source>
        <translation>Senken Sie die Lernrate dieser Stufe; der Lernratentest zeigt, wie weit.</translation>
    </message>
    <message>
        <source>Lower the opacity</source>
        <translation>Die Deckkraft verringern</translation>
    </message>
    <message>
        <source>Lowest learning rate of a cycle</source>
        <translation>Niedrigste Lernrate eines Zyklus</translation>
    </message>
    <message>
        <source>Lowest score that is announced</source>
        <translation>Niedrigster Score, der gemeldet wird</translation>
    </message>
    <message>
        <source>Lowest validation loss {loss:.3f} in epoch {epoch}.</source>
        <translation>Niedrigster Validierungsverlust {loss:.3f} in Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Made alike</source>
        <translation>Angeglichen</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Sie wiederholen</translation>
    </message>
    <message>
        <source>Make room, or choose another folder for the run.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner für den Lauf.</translation>
    </message>
    <message>
        <source>Make room, then let the run go on.</source>
        <translation>Schaffen Sie Platz, und setzen Sie den Lauf dann fort.</translation>
    </message>
    <message>
        <source>Make space, or check that its folder may be written to, and try again.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie, ob Sie in ihren Ordner schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make the batch smaller, or add films.</source>
        <translation>Verkleinern Sie die Batchgröße, oder fügen Sie Aufnahmen hinzu.</translation>
    </message>
    <message>
        <source>Make the cycle shorter, or train for more epochs.</source>
        <translation>Verkürzen Sie den Zyklus, oder trainieren Sie mehr Epochen.</translation>
    </message>
    <message>
        <source>Makes a few real steps of each stage on this machine</source>
        <translation>Führt auf diesem Computer einige echte Schritte jeder Stufe aus</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Marks of the file</source>
        <translation>Markierungen der Datei</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May not be a frontal chest film</source>
        <translation>Vielleicht keine frontale Thoraxaufnahme</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Eine Strecke messen</translation>
    </message>
    <message>
        <source>Measure; {key} puts the tool down</source>
        <translation>Messen; {key} legt das Werkzeug weg</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Mitte ziehen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>More about trust …</source>
        <translation>Mehr zur Verlässlichkeit …</translation>
    </message>
    <message>
        <source>More tags follow that are not shown.</source>
        <translation>Es folgen weitere Tags, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Moved by up to a share of the side</source>
        <translation>Verschoben um höchstens diesen Anteil der Seitenlänge</translation>
    </message>
    <message>
        <source>NIH ChestX-ray14</source>
        <translation>NIH ChestX-ray14</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPW</translation>
    </message>
    <message>
        <source>NPV there</source>
        <translation>NPW dabei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a table of films that neither network was trained on.</source>
        <translation>Nennen Sie eine Tabelle von Aufnahmen, mit denen keines der beiden Netze trainiert wurde.</translation>
    </message>
    <message>
        <source>Name another file for the worklist.</source>
        <translation>Nennen Sie eine andere Datei für die Arbeitsliste.</translation>
    </message>
    <message>
        <source>Name another network to compare it with.</source>
        <translation>Nennen Sie ein anderes Netz zum Vergleich.</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Name, ID, dates of birth, accession numbers, and names of files and folders stay off the screen and out of what is saved or copied. Letters that are burnt into a film stay where they are.</source>
        <translation>Name, ID, Geburtsdatum, Auftragsnummern sowie Namen von Dateien und Ordnern bleiben vom Bildschirm und aus allem, was gespeichert oder kopiert wird. In eine Aufnahme eingebrannte Schrift bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Names of files are seen in lists and on screens. Rename the files.</source>
        <translation>Dateinamen sind in Listen und auf Bildschirmen zu sehen. Benennen Sie die Dateien um.</translation>
    </message>
    <message>
        <source>Narrow the list by the name of a command or by a key</source>
        <translation>Die Liste nach Befehl oder Taste eingrenzen</translation>
    </message>
    <message>
        <source>Neither centre nor frame alone gives the answer</source>
        <translation>Weder Mitte noch Rand allein ergeben die Antwort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network {network} · threshold {threshold:.3f} · nCoV Desktop {version} · {day}</source>
        <translation>Netz {network} · Schwellenwert {threshold:.3f} · nCoV Desktop {version} · {day}</translation>
    </message>
    <message>
        <source>Network, trust, and where files are</source>
        <translation>Netz, Verlässlichkeit und wo Dateien liegen</translation>
    </message>
    <message numerus="yes">
        <source>Network: %n chosen</source>
        <translation>
            <numerusform>Netz: %n ausgewählt</numerusform>
            <numerusform>Netz: %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Network: any</source>
        <translation>Netz: beliebig</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Networks (*.ncovbundle);;All files (*)</source>
        <translation>Netze (*.ncovbundle);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Networks are trained and activated here. The password guards against accidents, not against attackers: whoever may write to the program's data folder can take it away.</source>
        <translation>Hier werden Netze trainiert und aktiviert. Das Passwort schützt vor Versehen, nicht vor Angreifern: Wer in den Datenordner des Programms schreiben darf, kann es entfernen.</translation>
    </message>
    <message>
        <source>Networks of this stage</source>
        <translation>Netze dieser Stufe</translation>
    </message>
    <message>
        <source>Networks that are compared in this stage</source>
        <translation>Netze, die in dieser Stufe verglichen werden</translation>
    </message>
    <message>
        <source>Networks that were trained or brought here</source>
        <translation>Netze, die hier trainiert oder hierher gebracht wurden</translation>
    </message>
    <message>
        <source>Never the films of one patient in two of them.</source>
        <translation>Die Aufnahmen eines Patienten liegen nie in zwei davon.</translation>
    </message>
    <message>
        <source>New film in the watched folder</source>
        <translation>Neue Aufnahme im überwachten Ordner</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Next and previous film</source>
        <translation>Nächste und vorige Aufnahme</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Next to the paper's Table 1</source>
        <translation>Neben Tabelle 1 der Publikation</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No CUDA graphics card was found.</source>
        <translation>Es wurde keine CUDA-Grafikkarte gefunden.</translation>
    </message>
    <message>
        <source>No LR range test was made in this stage.</source>
        <translation>In dieser Stufe gab es keinen Lernratentest.</translation>
    </message>
    <message>
        <source>No administrator's password is set.</source>
        <translation>Es ist kein Administratorpasswort gesetzt.</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Es ist keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>No film meets the filter</source>
        <translation>Keine Aufnahme entspricht dem Filter</translation>
    </message>
    <message>
        <source>No film of the table has a score: {unreadable} could not be read, {changed} are other files now, {refused} were refused, and {unjudged} got no answer from the network.</source>
        <translation>Keine Aufnahme der Tabelle hat einen Score: nicht lesbar {unreadable}, inzwischen andere Dateien {changed}, abgelehnt {refused}, ohne Antwort des Netzes {unjudged}.</translation>
    </message>
    <message>
        <source>No film of {label} for {split}</source>
        <translation>Keine Aufnahme der Klasse {label} unter den {split}</translation>
    </message>
    <message numerus="yes">
        <source>No film was found; %n files were looked into. Open a folder that holds films.</source>
        <translation>
            <numerusform>Es wurde keine Aufnahme gefunden; %n Datei wurde durchsucht. Öffnen Sie einen Ordner mit Aufnahmen.</numerusform>
            <numerusform>Es wurde keine Aufnahme gefunden; %n Dateien wurden durchsucht. Öffnen Sie einen Ordner mit Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No film was screened yet</source>
        <translation>Noch keine Aufnahme wurde gescreent</translation>
    </message>
    <message>
        <source>No films are frozen yet: choose the table of films that neither was trained on.</source>
        <translation>Noch sind keine Aufnahmen festgeschrieben: Wählen Sie die Tabelle von Aufnahmen, mit denen keines der beiden trainiert wurde.</translation>
    </message>
    <message>
        <source>No heat map is kept of this film; Enter opens it, and one is made.</source>
        <translation>Zu dieser Aufnahme ist keine Heatmap aufbewahrt; Enter öffnet sie, dann entsteht eine.</translation>
    </message>
    <message>
        <source>No heat map: the network gave no answer</source>
        <translation>Keine Heatmap: Das Netz gab keine Antwort</translation>
    </message>
    <message>
        <source>No heat map: this film is not judged</source>
        <translation>Keine Heatmap: Diese Aufnahme wird nicht beurteilt</translation>
    </message>
    <message>
        <source>No heat map: you said that there is no pneumonia</source>
        <translation>Keine Heatmap: Sie haben eine Pneumonie verneint</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n runs are shown side by side.</source>
        <translation>
            <numerusform>Höchstens %n Lauf wird nebeneinander gezeigt.</numerusform>
            <numerusform>Höchstens %n Läufe werden nebeneinander gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No network is installed, so films can be shown but not judged.</source>
        <translation>Es ist kein Netz installiert; Aufnahmen können gezeigt, aber nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>No network of the name {bundle} is installed.</source>
        <translation>Es ist kein Netz mit dem Namen {bundle} installiert.</translation>
    </message>
    <message>
        <source>No network was active before the one that is active now.</source>
        <translation>Vor dem jetzt aktiven Netz war keines aktiv.</translation>
    </message>
    <message>
        <source>No patient stated</source>
        <translation>Kein Patient angegeben</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Keine Pneumonie</translation>
    </message>
    <message>
        <source>No pneumonia, counted apart</source>
        <translation>Keine Pneumonie, gesondert gezählt</translation>
    </message>
    <message>
        <source>No prior: no earlier study of this patient was found. Open a folder with both studies, or choose Compare in the menu of a film in the list.</source>
        <translation>Keine Voraufnahme: Es wurde keine frühere Untersuchung dieses Patienten gefunden. Öffnen Sie einen Ordner mit beiden Untersuchungen, oder wählen Sie Vergleichen im Menü einer Aufnahme der Liste.</translation>
    </message>
    <message>
        <source>No read counts yet.</source>
        <translation>Noch zählt kein Befund.</translation>
    </message>
    <message>
        <source>No run was started yet. Make a plan, and start it.</source>
        <translation>Noch wurde kein Lauf gestartet. Erstellen Sie einen Plan, und starten Sie ihn.</translation>
    </message>
    <message>
        <source>No search: patient hidden</source>
        <translation>Keine Suche: Patient verborgen</translation>
    </message>
    <message>
        <source>No test film was called wrong.</source>
        <translation>Keine Testaufnahme wurde falsch eingestuft.</translation>
    </message>
    <message>
        <source>No true size: no film is open</source>
        <translation>Keine wahre Größe: Es ist keine Aufnahme geöffnet</translation>
    </message>
    <message>
        <source>No true size: the film states no spacing</source>
        <translation>Keine wahre Größe: Die Aufnahme nennt keinen Pixelabstand</translation>
    </message>
    <message>
        <source>No true size: this screen is not calibrated (Settings, page Screen)</source>
        <translation>Keine wahre Größe: Dieser Bildschirm ist nicht kalibriert (Einstellungen, Seite Bildschirm)</translation>
    </message>
    <message>
        <source>No window in the file</source>
        <translation>Kein Fenster in der Datei</translation>
    </message>
    <message>
        <source>Nobody has said a word yet.</source>
        <translation>Noch hat niemand etwas dazu gesagt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not a chest film</source>
        <translation>Keine Thoraxaufnahme</translation>
    </message>
    <message>
        <source>Not a radiograph</source>
        <translation>Keine Röntgenaufnahme</translation>
    </message>
    <message>
        <source>Not checked yet. Every film is read once; that takes a while.</source>
        <translation>Noch nicht geprüft. Jede Aufnahme wird einmal gelesen; das dauert eine Weile.</translation>
    </message>
    <message>
        <source>Not counted: {parts}.</source>
        <translation>Nicht gezählt: {parts}.</translation>
    </message>
    <message>
        <source>Not found in the documents.</source>
        <translation>In den Dokumenten nicht gefunden.</translation>
    </message>
    <message>
        <source>Not made: the table does not say how large the films are.</source>
        <translation>Nicht durchgeführt: Die Tabelle sagt nicht, wie groß die Aufnahmen sind.</translation>
    </message>
    <message>
        <source>Not made: there is no film to test on.</source>
        <translation>Nicht durchgeführt: Es gibt keine Aufnahme zum Testen.</translation>
    </message>
    <message>
        <source>Not made: too few films of a class would be left to train on.</source>
        <translation>Nicht durchgeführt: Von einer Klasse blieben zu wenige Aufnahmen zum Trainieren.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Not one of these documents, so it is not opened: {address}</source>
        <translation>Keines dieser Dokumente, wird deshalb nicht geöffnet: {address}</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not transfer learning: the training began with random weights.</source>
        <translation>Kein Transferlernen: Das Training begann mit zufälligen Gewichten.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
    <message numerus="yes">
        <source>Noted on %n films.</source>
        <translation>
            <numerusform>Notiert zu %n Aufnahme.</numerusform>
            <numerusform>Notiert zu %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes are kept in the worklist. Alt+2 shows it.</source>
        <translation>Notizen stehen in der Arbeitsliste. Alt+2 zeigt sie.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing has to be done; films are plain files.</source>
        <translation>Es ist nichts zu tun; Aufnahmen sind gewöhnliche Dateien.</translation>
    </message>
    <message>
        <source>Nothing like the training films</source>
        <translation>Den Trainingsaufnahmen völlig unähnlich</translation>
    </message>
    <message>
        <source>Nothing of what was begun is kept</source>
        <translation>Vom Begonnenen bleibt nichts erhalten</translation>
    </message>
    <message>
        <source>Nothing stops a training; what is found limits what its result proves.</source>
        <translation>Nichts verhindert ein Training; was gefunden wurde, begrenzt, was sein Ergebnis beweist.</translation>
    </message>
    <message>
        <source>Nothing was changed. A network that differs needs a name of its own.</source>
        <translation>Nichts wurde geändert. Ein abweichendes Netz braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Numbers the network is worked out in</source>
        <translation>Zahlenformat, in dem das Netz gerechnet wird</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oktober</translation>
    </message>
    <message numerus="yes">
        <source>Of %n films, {champion} are called right by the active network alone and {candidate} by the candidate alone (McNemar's exact test: p = {p:.2g}).</source>
        <translation>
            <numerusform>Von %n Aufnahme stuft nur das aktive Netz {champion} richtig ein und nur der Kandidat {candidate} (exakter McNemar-Test: p = {p:.2g}).</numerusform>
            <numerusform>Von %n Aufnahmen stuft nur das aktive Netz {champion} richtig ein und nur der Kandidat {candidate} (exakter McNemar-Test: p = {p:.2g}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 films like those of the training, so many lie nearer to them.</source>
        <translation>Von 100 Aufnahmen wie denen des Trainings liegen so viele näher an ihnen.</translation>
    </message>
    <message>
        <source>Of these: {words}.</source>
        <translation>Davon: {words}.</translation>
    </message>
    <message>
        <source>Offer again what was opened lately</source>
        <translation>Zuletzt Geöffnetes wieder anbieten</translation>
    </message>
    <message>
        <source>On films of a source it was not trained on, {name}, the AUC falls to {value}.</source>
        <translation>An Aufnahmen einer Quelle, mit der es nicht trainiert wurde, {name}, fällt die AUC auf {value}.</translation>
    </message>
    <message>
        <source>On the finding</source>
        <translation>Auf Befund</translation>
    </message>
    <message numerus="yes">
        <source>On the validation films, COVID-19 positive, after %n epochs: {said}.</source>
        <translation>
            <numerusform>An den Validierungsaufnahmen, COVID-19 positiv, nach %n Epoche: {said}.</numerusform>
            <numerusform>An den Validierungsaufnahmen, COVID-19 positiv, nach %n Epochen: {said}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>Ein Pixel der Aufnahme auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>One of the two labels is wrong, and nobody can say which. Leave them out.</source>
        <translation>Eines der beiden Labels ist falsch, und niemand kann sagen, welches. Lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>One page with film, map, result, trust</source>
        <translation>Eine Seite mit Aufnahme, Karte, Ergebnis, Verlässlichkeit</translation>
    </message>
    <message>
        <source>One small network and few epochs: shows that films and machine do what is expected of them. Not for use. Needs ImageNet's weights.</source>
        <translation>Ein kleines Netz und wenige Epochen: zeigt, dass Aufnahmen und Computer tun, was sie sollen. Nicht für den Einsatz. Braucht die ImageNet-Gewichte.</translation>
    </message>
    <message>
        <source>One viewport</source>
        <translation>Ein Ansichtsfenster</translation>
    </message>
    <message>
        <source>One window for film and prior</source>
        <translation>Ein Fenster für Aufnahme und Voraufnahme</translation>
    </message>
    <message>
        <source>Only a candidate that was never active can be removed.</source>
        <translation>Nur ein Kandidat, der nie aktiv war, lässt sich entfernen.</translation>
    </message>
    <message>
        <source>Only films stored without loss are treated, so the treatment depends on the source.</source>
        <translation>Nur verlustfrei gespeicherte Aufnahmen werden behandelt; die Behandlung hängt deshalb von der Quelle ab.</translation>
    </message>
    <message>
        <source>Only films that were opened from the worklist are reviewed.</source>
        <translation>Geprüft werden nur Aufnahmen, die aus der Arbeitsliste geöffnet wurden.</translation>
    </message>
    <message>
        <source>Only the share of the test may be 0.</source>
        <translation>Nur der Anteil der Testdaten darf 0 sein.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a film exported from the archive rather than a photograph of a screen.</source>
        <translation>Öffnen Sie eine aus dem Archiv exportierte Aufnahme statt des Fotos eines Bildschirms.</translation>
    </message>
    <message>
        <source>Open a film to ask the network.</source>
        <translation>Öffnen Sie eine Aufnahme, um das Netz zu befragen.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation>Öffnen Sie einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>Open all films of a folder</source>
        <translation>Alle Aufnahmen eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open films …</source>
        <translation>Aufnahmen öffnen …</translation>
    </message>
    <message>
        <source>Open films, a DICOMDIR or a ZIP archive</source>
        <translation>Aufnahmen, ein DICOMDIR oder ein ZIP-Archiv öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Unter Befunden öffnen</translation>
    </message>
    <message>
        <source>Open one of the films inside it.</source>
        <translation>Öffnen Sie eine der Aufnahmen darin.</translation>
    </message>
    <message>
        <source>Open the demonstration film</source>
        <translation>Demonstrationsaufnahme öffnen</translation>
    </message>
    <message>
        <source>Open the file of the film itself.</source>
        <translation>Öffnen Sie die Datei der Aufnahme selbst.</translation>
    </message>
    <message>
        <source>Open the file or folder it points to.</source>
        <translation>Öffnen Sie die Datei oder den Ordner, worauf sie zeigt.</translation>
    </message>
    <message>
        <source>Open the film at its full size, not a thumbnail.</source>
        <translation>Öffnen Sie die Aufnahme in voller Größe, kein Vorschaubild.</translation>
    </message>
    <message>
        <source>Open the film before this one</source>
        <translation>Die Aufnahme davor öffnen</translation>
    </message>
    <message>
        <source>Open the film in Read (Enter)</source>
        <translation>Die Aufnahme unter Befunden öffnen (Enter)</translation>
    </message>
    <message>
        <source>Open the folder instead; its films are found without the index.</source>
        <translation>Öffnen Sie stattdessen den Ordner; seine Aufnahmen werden auch ohne Verzeichnis gefunden.</translation>
    </message>
    <message>
        <source>Open the folder of the films itself.</source>
        <translation>Öffnen Sie den Ordner der Aufnahmen selbst.</translation>
    </message>
    <message>
        <source>Open the next film that was found</source>
        <translation>Die nächste gefundene Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Open {name}, {when}</source>
        <translation>{name} öffnen, {when}</translation>
    </message>
    <message>
        <source>OpenCV's JET has 256 colours; the paper calls that lossless for 16 bits.</source>
        <translation>JET von OpenCV hat 256 Farben; die Publikation nennt das verlustfrei für 16 Bit.</translation>
    </message>
    <message>
        <source>OpenI, test only</source>
        <translation>OpenI, nur zum Testen</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other Pneumonias</source>
        <translation>Andere Pneumonien</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Andere Klasse</translation>
    </message>
    <message numerus="yes">
        <source>Other files now than the table says, and without a score: %n films.</source>
        <translation>
            <numerusform>Inzwischen eine andere Datei, als die Tabelle sagt, und ohne Score: %n Aufnahme.</numerusform>
            <numerusform>Inzwischen andere Dateien, als die Tabelle sagt, und ohne Score: %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other film, {day} – not judged</source>
        <translation>Andere Aufnahme, {day} – nicht beurteilt</translation>
    </message>
    <message>
        <source>Other films are frozen already. Earlier comparisons were made on those.</source>
        <translation>Es sind schon andere Aufnahmen festgeschrieben. Frühere Vergleiche beruhen auf jenen.</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Andere Methode</translation>
    </message>
    <message>
        <source>Other right</source>
        <translation>Andere richtig</translation>
    </message>
    <message>
        <source>Other, called so</source>
        <translation>Andere, erkannt</translation>
    </message>
    <message>
        <source>Our choice; the paper does not say.</source>
        <translation>Unsere Wahl; die Publikation nennt nichts.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Outcomes of self-tests; made again when they are gone</source>
        <translation>Ausgänge der Selbsttests; werden neu angelegt, wenn sie fehlen</translation>
    </message>
    <message numerus="yes">
        <source>Outside the intended use, and without a score: %n films.</source>
        <translation>
            <numerusform>Außerhalb der Zweckbestimmung und ohne Score: %n Aufnahme.</numerusform>
            <numerusform>Außerhalb der Zweckbestimmung und ohne Score: %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own read</source>
        <translation>Eigener Befund</translation>
    </message>
    <message>
        <source>Own read first</source>
        <translation>Erst der eigene Befund</translation>
    </message>
    <message>
        <source>Own reads</source>
        <translation>Eigene Befunde</translation>
    </message>
    <message>
        <source>Own reads come first, so no film's answer is shown here. Settings, Own read, shows it.</source>
        <translation>Eigene Befunde kommen zuerst; deshalb wird hier zu keiner Aufnahme die Antwort gezeigt. Einstellungen, Eigener Befund zeigt sie.</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>PPW</translation>
    </message>
    <message>
        <source>PPV (precision)</source>
        <translation>PPW (Precision)</translation>
    </message>
    <message>
        <source>PPV / NPV at {share}</source>
        <translation>PPW / NPW bei {share}</translation>
    </message>
    <message>
        <source>PPV and NPV by Bayes' rule from the rates on the test films (without any, on validation), where so large a share of the patients with pneumonia has COVID-19. They hold only as far as those rates do.</source>
        <translation>PPW und NPW nach dem Satz von Bayes aus den Raten an den Testaufnahmen (ohne solche an den Validierungsaufnahmen), wenn ein so großer Anteil der Patienten mit Pneumonie COVID-19 hat. Sie gelten nur so weit wie diese Raten.</translation>
    </message>
    <message>
        <source>PPV there</source>
        <translation>PPW dabei</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Paint over a part and see the score without it</source>
        <translation>Einen Teil übermalen und den Score ohne ihn sehen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation>Seitenleisten wie zu Beginn</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Parts of the header are missing or damaged and were left out.</source>
        <translation>Teile des Headers fehlen oder sind beschädigt und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Parts of the map below this share of its peak stay clear</source>
        <translation>Teile der Karte unter diesem Anteil ihres Maximums bleiben frei</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Patient hidden</source>
        <translation>Patient verborgen</translation>
    </message>
    <message>
        <source>Patient under 18</source>
        <translation>Patient unter 18</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Patient {number}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Pause nach diesem Schritt …</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Kurz ansehen</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Perspective, as a share of the distance</source>
        <translation>Perspektive, als Anteil des Abstands</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture incomplete</source>
        <translation>Bild unvollständig</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Trainingsplan</translation>
    </message>
    <message>
        <source>Plans (*.toml);;All files (*)</source>
        <translation>Pläne (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pneumonia is not confirmed by this. {condition}</source>
        <translation>Eine Pneumonie ist damit nicht bestätigt. {condition}</translation>
    </message>
    <message>
        <source>Precision and recall of COVID-19 Pneumonia</source>
        <translation>Precision und Recall der COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>Precision: {then} then, {now} now.</source>
        <translation>Genauigkeit: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>Preset '{preset}'. It begins with {start}.</source>
        <translation>Vorlage „{preset}“. Ausgangspunkt: {start}.</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Hier die neue Taste drücken</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Prior film</source>
        <translation>Voraufnahme</translation>
    </message>
    <message>
        <source>Prior, {day} – not judged</source>
        <translation>Voraufnahme, {day} – nicht beurteilt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Processes that prepare films</source>
        <translation>Prozesse, die Aufnahmen vorbereiten</translation>
    </message>
    <message>
        <source>Progress of the screening</source>
        <translation>Fortschritt des Screenings</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Fortschritt der Stufe</translation>
    </message>
    <message>
        <source>Put a bundle into the models folder and start the program again.</source>
        <translation>Legen Sie ein Modellpaket in den Modellordner und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Put the file back, or make a new run from the films as they are.</source>
        <translation>Legen Sie die Datei zurück, oder starten Sie einen neuen Lauf mit den Aufnahmen, wie sie sind.</translation>
    </message>
    <message>
        <source>Put the file there; it can be downloaded from {address}, on another computer too. This program downloads it only when you ask it to.</source>
        <translation>Legen Sie die Datei dorthin; sie lässt sich von {address} herunterladen, auch auf einem anderen Computer. Dieses Programm lädt sie nur herunter, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Put the film back, or freeze another set; older comparisons do not hold for it.</source>
        <translation>Legen Sie die Aufnahme zurück, oder schreiben Sie einen anderen Satz fest; für diesen gelten ältere Vergleiche nicht.</translation>
    </message>
    <message>
        <source>Quality of the compression, drawn between the two</source>
        <translation>Qualität der Kompression, zufällig zwischen den beiden Werten</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>ROC AUC: {auc}</source>
        <translation>ROC-AUC: {auc}</translation>
    </message>
    <message>
        <source>ROC: sensitivity over 1 − specificity</source>
        <translation>ROC: Sensitivität über 1 − Spezifität</translation>
    </message>
    <message>
        <source>Raise the opacity</source>
        <translation>Die Deckkraft erhöhen</translation>
    </message>
    <message>
        <source>Rate at which it ends</source>
        <translation>Lernrate, bei der er endet</translation>
    </message>
    <message>
        <source>Rate at which the LR range test begins</source>
        <translation>Lernrate, bei der der Lernratentest beginnt</translation>
    </message>
    <message>
        <source>Raw detector picture</source>
        <translation>Rohbild des Detektors</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Befunden</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu befunden</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste neu lesen</translation>
    </message>
    <message>
        <source>Read the worklist again</source>
        <translation>Die Arbeitsliste neu lesen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Reads every film once: duplicates, patients, sources, shapes</source>
        <translation>Liest jede Aufnahme einmal: Duplikate, Patienten, Quellen, Formen</translation>
    </message>
    <message>
        <source>Reads of one month, or all</source>
        <translation>Befunde eines Monats oder alle</translation>
    </message>
    <message>
        <source>Reads that count: {count}, on {day}.</source>
        <translation>Befunde, die zählen: {count}, am {day}.</translation>
    </message>
    <message>
        <source>Reads that count: {count}, {first} to {last}.</source>
        <translation>Befunde, die zählen: {count}, {first} bis {last}.</translation>
    </message>
    <message>
        <source>Reads with a known truth: {count}.</source>
        <translation>Befunde mit bekannter Wahrheit: {count}.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Zuletzt geöffnete Untersuchungen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Remember recent studies</source>
        <translation>Zuletzt geöffnete Untersuchungen merken</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove the last measurement</source>
        <translation>Letzte Messung entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>{name} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Rename it …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Rename the folder to {bundle}.</source>
        <translation>Benennen Sie den Ordner in {bundle} um.</translation>
    </message>
    <message>
        <source>Reports of the program's mistakes, without patient data</source>
        <translation>Berichte über Fehler des Programms, ohne Patientendaten</translation>
    </message>
    <message>
        <source>Research use only – not for diagnosis</source>
        <translation>Nur für Forschungszwecke – nicht zur Diagnose</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Resized</source>
        <translation>Verkleinert</translation>
    </message>
    <message>
        <source>Restore a backup with 'ncov-desktop worklist restore FILE', or screen the folder again.</source>
        <translation>Stellen Sie mit „ncov-desktop worklist restore FILE“ eine Sicherung wieder her, oder sichten Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Review: agree with the network's answer</source>
        <translation>Prüfung: für die Antwort des Netzes</translation>
    </message>
    <message>
        <source>Review: disagree with the answer</source>
        <translation>Prüfung: gegen die Antwort</translation>
    </message>
    <message>
        <source>Review: keep a note on the film</source>
        <translation>Prüfung: eine Notiz zur Aufnahme festhalten</translation>
    </message>
    <message>
        <source>Review: unsure about the answer</source>
        <translation>Prüfung: der Antwort nicht sicher sein</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Reviewed films of the worklist</source>
        <translation>Geprüfte Aufnahmen der Arbeitsliste</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Rechts ziehen</translation>
    </message>
    <message>
        <source>Right lower zone</source>
        <translation>Rechtes Unterfeld</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translation>Lunge rechts</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translation>Rechtes Mittelfeld</translation>
    </message>
    <message>
        <source>Right upper zone</source>
        <translation>Rechtes Oberfeld</translation>
    </message>
    <message>
        <source>Right, where the truth is known</source>
        <translation>Richtig, wo die Wahrheit bekannt ist</translation>
    </message>
    <message>
        <source>Risks and controls</source>
        <translation>Risiken und Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Roll back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>Rounds over all training films</source>
        <translation>Durchgänge über alle Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs its golden inputs, then films are judged with it</source>
        <translation>Rechnet seine Referenzeingaben, danach werden Aufnahmen damit beurteilt</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Runs the golden inputs of the one before, then it is active again</source>
        <translation>Rechnet die Referenzeingaben des vorigen, danach ist es wieder aktiv</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>Ergebnis speichern …</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8 and choose that file.</source>
        <translation>Speichern Sie die Tabelle als CSV in UTF-8 und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save, rename or delete</source>
        <translation>Speichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Eigene Filter</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n films in {file}</source>
        <translation>
            <numerusform>Gespeichert: %n Aufnahme in {file}</numerusform>
            <numerusform>Gespeichert: %n Aufnahmen in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n films, without the names of patients and files.</source>
        <translation>
            <numerusform>Gespeichert: %n Aufnahme, ohne Namen von Patienten und Dateien.</numerusform>
            <numerusform>Gespeichert: %n Aufnahmen, ohne Namen von Patienten und Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n films.</source>
        <translation>
            <numerusform>Gespeichert: %n Aufnahme.</numerusform>
            <numerusform>Gespeichert: %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Say: the film shows no pneumonia</source>
        <translation>Angeben: Die Aufnahme zeigt keine Pneumonie</translation>
    </message>
    <message>
        <source>Say: unsure about pneumonia</source>
        <translation>Angeben: unsicher über eine Pneumonie</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score every film of a folder for the worklist</source>
        <translation>Jede Aufnahme eines Ordners für die Arbeitsliste bewerten</translation>
    </message>
    <message>
        <source>Score from the frame</source>
        <translation>Score vom Rand</translation>
    </message>
    <message>
        <source>Score of COVID-19 Pneumonia: {then} then, {now} now; scores differ by {by}.</source>
        <translation>Score der COVID-19-Pneumonie: damals {then}, jetzt {now}; die Scores unterscheiden sich um {by}.</translation>
    </message>
    <message>
        <source>Score of {name} {score}, threshold {threshold:.3f} ({network}).</source>
        <translation>Score für {name} {score}, Schwellenwert {threshold:.3f} ({network}).</translation>
    </message>
    <message>
        <source>Score off by</source>
        <translation>Δ Score</translation>
    </message>
    <message>
        <source>Score the films of a folder as they arrive, until it is stopped</source>
        <translation>Aufnahmen eines Ordners bewerten, sobald sie eintreffen</translation>
    </message>
    <message>
        <source>Scores reflect the mix of the training films, not the patients of a ward.</source>
        <translation>Scores spiegeln die Mischung der Trainingsaufnahmen wider, nicht die Patienten einer Station.</translation>
    </message>
    <message>
        <source>Scoring new films …</source>
        <translation>Neue Aufnahmen werden bewertet …</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message numerus="yes">
        <source>Screen %n chosen films again</source>
        <translation>
            <numerusform>%n ausgewählte Aufnahme neu screenen</numerusform>
            <numerusform>%n ausgewählte Aufnahmen neu screenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen a folder</source>
        <translation>Ordner screenen</translation>
    </message>
    <message>
        <source>Screen a folder …</source>
        <translation>Ordner screenen …</translation>
    </message>
    <message>
        <source>Screen a folder: every film in it is read, scored and listed here, highest score first, to be looked at and reviewed. The films stay where they are.</source>
        <translation>Screenen Sie einen Ordner: Jede Aufnahme darin wird gelesen, mit einem Score versehen und hier gelistet, der höchste zuerst, zum Ansehen und Prüfen. Die Aufnahmen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>Neu screenen</translation>
    </message>
    <message>
        <source>Screen it</source>
        <translation>Screenen</translation>
    </message>
    <message>
        <source>Screen it again; until then its score is that of another film.</source>
        <translation>Screenen Sie sie neu; bis dahin ist ihr Score der einer anderen Aufnahme.</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Gescreent</translation>
    </message>
    <message numerus="yes">
        <source>Screened: %n films are in the list.</source>
        <translation>
            <numerusform>Gescreent: %n Aufnahme ist in der Liste.</numerusform>
            <numerusform>Gescreent: %n Aufnahmen sind in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all documents; Enter finds the next place</source>
        <translation>Alle Dokumente durchsuchen; Enter findet die nächste Stelle</translation>
    </message>
    <message>
        <source>Search command or key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Search file, folder, patient, accession</source>
        <translation>Datei, Ordner, Patient, Auftragsnummer suchen</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Tag, Name oder Wert suchen</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Arbeitsliste durchsuchen</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Send or export the film again.</source>
        <translation>Senden oder exportieren Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Sensitivity against 1 − specificity. {said}</source>
        <translation>Sensitivität gegen 1 − Spezifität. {said}</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>Sensitivität und Spezifität</translation>
    </message>
    <message>
        <source>Sensitivity and specificity: no epoch has ended yet.</source>
        <translation>Sensitivität und Spezifität: noch keine Epoche beendet.</translation>
    </message>
    <message>
        <source>Sensitivity of at least {reach:.0%}</source>
        <translation>Sensitivität von mindestens {reach:.0%}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sequences deeper inside this one are not shown.</source>
        <translation>Tiefer liegende Sequenzen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Setzen und öffnen</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Setzen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Set the plan's bits to {bits}, or begin with another bundle.</source>
        <translation>Setzen Sie die Bits des Plans auf {bits}, oder beginnen Sie mit einem anderen Modellpaket.</translation>
    </message>
    <message>
        <source>Set the refusal aside; you are asked once more</source>
        <translation>Die Ablehnung beiseitesetzen; Sie werden noch einmal gefragt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Shape and form alone give {balanced} of the classes' films; 50% would be chance. Change the aspect of all films at random in training, and compare with what shape alone scores.</source>
        <translation>Die Bildform allein ordnet {balanced} der Aufnahmen der richtigen Klasse zu; 50 % wären Zufall. Ändern Sie im Training das Seitenverhältnis aller Aufnahmen zufällig, und vergleichen Sie mit dem, was die Form allein erreicht.</translation>
    </message>
    <message>
        <source>Share by which weights shrink</source>
        <translation>Anteil, um den die Gewichte schrumpfen (Weight Decay)</translation>
    </message>
    <message>
        <source>Share of COVID-19 among patients with pneumonia</source>
        <translation>Anteil von COVID-19 unter Patienten mit Pneumonie</translation>
    </message>
    <message>
        <source>Share of COVID-19 films among films of like score; on the diagonal a score is right.</source>
        <translation>Anteil der COVID-19-Aufnahmen unter Aufnahmen mit ähnlichem Score; auf der Diagonale stimmt ein Score.</translation>
    </message>
    <message>
        <source>Share of the last step that is kept</source>
        <translation>Anteil des letzten Schritts, der erhalten bleibt (Momentum)</translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation>Umschalt + links ziehen</translation>
    </message>
    <message>
        <source>Shorter side {least} to {most} pixels, median {middle}; {least_bits} to {most_bits} bits.</source>
        <translation>Kürzere Seite {least} bis {most} Pixel, Median {middle}; {least_bits} bis {most_bits} Bit.</translation>
    </message>
    <message>
        <source>Show all films again</source>
        <translation>Wieder alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Show heat map</source>
        <translation>Heatmap zeigen</translation>
    </message>
    <message>
        <source>Show it in the file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show it, once your read is put down</source>
        <translation>Sie zeigen, sobald Ihr Befund festgehalten ist</translation>
    </message>
    <message>
        <source>Show only these films</source>
        <translation>Nur diese Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Show or hide the words in the corners</source>
        <translation>Den Text in den Ecken zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the frame before this one</source>
        <translation>Das Einzelbild davor zeigen</translation>
    </message>
    <message>
        <source>Show the network's answer</source>
        <translation>Antwort des Netzes zeigen</translation>
    </message>
    <message>
        <source>Show the network's answer; this read is not kept</source>
        <translation>Die Antwort des Netzes zeigen; dieser Befund wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Show the next frame of the film</source>
        <translation>Das nächste Einzelbild der Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Show what speaks for the other class</source>
        <translation>Zeigen, was für die andere Klasse spricht</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Shutter of the file</source>
        <translation>Blende der Datei</translation>
    </message>
    <message>
        <source>Side of the films in pixels, as the network sees them</source>
        <translation>Seitenlänge der Aufnahmen in Pixeln, wie das Netz sie sieht</translation>
    </message>
    <message>
        <source>Side, px</source>
        <translation>Seite, px</translation>
    </message>
    <message>
        <source>Sizes and depths</source>
        <translation>Größen und Bittiefen</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Some of these films were used for training or for choices.</source>
        <translation>Einige dieser Aufnahmen wurden zum Trainieren oder Auswählen verwendet.</translation>
    </message>
    <message>
        <source>Sorted by {column}, falling.</source>
        <translation>Sortiert nach {column}, absteigend.</translation>
    </message>
    <message>
        <source>Sorted by {column}, rising.</source>
        <translation>Sortiert nach {column}, aufsteigend.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources and classes</source>
        <translation>Quellen und Klassen</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Specificity of at least {reach:.0%}</source>
        <translation>Spezifität von mindestens {reach:.0%}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stage and network whose curves are shown</source>
        <translation>Stufe und Netz, deren Kurven gezeigt werden</translation>
    </message>
    <message>
        <source>Stage {stage}</source>
        <translation>Stufe {stage}</translation>
    </message>
    <message>
        <source>Stage {stage}, {trained}, {side} px, batch {batch}</source>
        <translation>Stufe {stage}, {trained}, {side} px, Batchgröße {batch}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps of the LR range test</source>
        <translation>Schritte des Lernratentests</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Zeichnen anhalten</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it ends.</source>
        <translation>Halten Sie ihn zuerst an, oder warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung anhalten</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n films are in the list.</source>
        <translation>
            <numerusform>Angehalten: %n Aufnahme ist in der Liste.</numerusform>
            <numerusform>Angehalten: %n Aufnahmen sind in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Stopping; what was begun is stored …</source>
        <translation>Wird angehalten; Begonnenes wird gespeichert …</translation>
    </message>
    <message>
        <source>Stopping; what was learned is kept …</source>
        <translation>Wird angehalten; das Gelernte bleibt erhalten …</translation>
    </message>
    <message>
        <source>Store what was begun, and end</source>
        <translation>Begonnenes speichern und beenden</translation>
    </message>
    <message>
        <source>Store what was begun, and watch the folder no longer</source>
        <translation>Begonnenes speichern und den Ordner nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Stored with loss: {covid19} of COVID-19 Pneumonia, {other_pneumonia} of Other Pneumonias. Treat all films alike in training.</source>
        <translation>Verlustbehaftet gespeichert: {covid19} der COVID-19-Pneumonien, {other_pneumonia} der anderen Pneumonien. Behandeln Sie im Training alle Aufnahmen gleich.</translation>
    </message>
    <message>
        <source>Stronger heat map</source>
        <translation>Heatmap kräftiger</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Untersuchungen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Unters.-Datum</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Untersuchung {number}</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Zusammenfassung auf einer Seite</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Schwarz und Weiß vertauschen</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabelle als CSV</translation>
    </message>
    <message>
        <source>Table as JSON</source>
        <translation>Tabelle als JSON</translation>
    </message>
    <message>
        <source>Table as JSON lines</source>
        <translation>Tabelle als JSON-Zeilen</translation>
    </message>
    <message>
        <source>Table for Excel</source>
        <translation>Tabelle für Excel</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Tags der Datei</translation>
    </message>
    <message>
        <source>Tags of the file …</source>
        <translation>Tags der Datei …</translation>
    </message>
    <message>
        <source>Take a larger number.</source>
        <translation>Nehmen Sie eine größere Zahl.</translation>
    </message>
    <message>
        <source>Take a smaller number.</source>
        <translation>Nehmen Sie eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>Take at least {least} characters.</source>
        <translation>Nehmen Sie mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>Take at most {most} characters.</source>
        <translation>Nehmen Sie höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take films of {smallest} pixels or more.</source>
        <translation>Nehmen Sie Aufnahmen mit {smallest} Pixeln oder mehr.</translation>
    </message>
    <message>
        <source>Take head, all, or one of: {known}.</source>
        <translation>Nehmen Sie head, all oder eines von diesen: {known}.</translation>
    </message>
    <message>
        <source>Take it out of the table, or put its file back.</source>
        <translation>Nehmen Sie sie aus der Tabelle, oder legen Sie ihre Datei zurück.</translation>
    </message>
    <message>
        <source>Take its folder out of your folder of networks.</source>
        <translation>Nehmen Sie seinen Ordner aus Ihrem Ordner der Netze.</translation>
    </message>
    <message>
        <source>Take small letters a to z, figures and hyphens, at most 40.</source>
        <translation>Nehmen Sie Kleinbuchstaben a bis z, Ziffern und Bindestriche, höchstens 40.</translation>
    </message>
    <message>
        <source>Take the key away from the chosen command</source>
        <translation>Dem gewählten Befehl die Taste nehmen</translation>
    </message>
    <message>
        <source>Take the last change of the view, or the last review, back</source>
        <translation>Letzte Änderung der Ansicht oder Prüfung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last review back</source>
        <translation>Die letzte Prüfung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the nearest one.</source>
        <translation>Nehmen Sie das nächstliegende.</translation>
    </message>
    <message>
        <source>Take {name} in</source>
        <translation>{name} übernehmen</translation>
    </message>
    <message>
        <source>Take {network} out of {stage} first, or leave it in both.</source>
        <translation>Nehmen Sie {network} zuerst aus {stage}, oder lassen Sie es in beiden.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n films.</source>
        <translation>
            <numerusform>Für %n Aufnahme zurückgenommen.</numerusform>
            <numerusform>Für %n Aufnahmen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in it is a candidate; films are judged with it only once it is activated.</source>
        <translation>Übernommen ist es ein Kandidat; Aufnahmen werden damit erst beurteilt, wenn es aktiviert ist.</translation>
    </message>
    <message>
        <source>Taken only where the range test suggests nothing.</source>
        <translation>Gilt nur, wo der Lernratentest nichts vorschlägt.</translation>
    </message>
    <message>
        <source>Taken up on {device} in {precision}.</source>
        <translation>Wieder aufgenommen auf {device} in {precision}.</translation>
    </message>
    <message>
        <source>Takes all films off this page; no file is deleted</source>
        <translation>Nimmt alle Aufnahmen von dieser Seite; keine Datei wird gelöscht</translation>
    </message>
    <message>
        <source>Takes them off this page; no file is deleted</source>
        <translation>Nimmt sie von dieser Seite; keine Datei wird gelöscht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Test films of {name}</source>
        <translation>Testaufnahmen aus {name}</translation>
    </message>
    <message>
        <source>Test films that were called wrong, the worst first. Enter opens a film in Read.</source>
        <translation>Falsch eingestufte Testaufnahmen, die schlimmsten zuerst. Enter öffnet eine Aufnahme unter Befunden.</translation>
    </message>
    <message>
        <source>Test films, all networks</source>
        <translation>Testaufnahmen, alle Netze</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet an</translation>
    </message>
    <message>
        <source>That may be right, as a patient may have fallen ill twice. Look at them.</source>
        <translation>Das kann stimmen, denn ein Patient kann zweimal erkrankt sein. Sehen Sie sie an.</translation>
    </message>
    <message>
        <source>The AUC differs by {difference:+.3f} ({low:+.3f} to {high:+.3f}).</source>
        <translation>Die AUC unterscheidet sich um {difference:+.3f} ({low:+.3f} bis {high:+.3f}).</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture; it may be a report or an index.</source>
        <translation>Die DICOM-Datei enthält kein Bild; sie ist vielleicht ein Befund oder ein Verzeichnis.</translation>
    </message>
    <message>
        <source>The ImageNet weights for this network are not on this computer: the file {file} is not in the folder {folder}.</source>
        <translation>Die ImageNet-Gewichte für dieses Netz sind nicht auf diesem Computer: Die Datei {file} liegt nicht im Ordner {folder}.</translation>
    </message>
    <message>
        <source>The PNG file does not say how its film was coloured. It is none written by export-rgb, or another program took that out of it.</source>
        <translation>Die PNG-Datei sagt nicht, wie ihre Aufnahme gefärbt wurde. Sie stammt nicht von export-rgb, oder ein anderes Programm hat die Angabe entfernt.</translation>
    </message>
    <message>
        <source>The Read tab; Ctrl+Tab goes round the tabs</source>
        <translation>Der Reiter Befunden; Strg+Tab wechselt die Reiter</translation>
    </message>
    <message>
        <source>The active network and the chosen one judge the same frozen films.</source>
        <translation>Das aktive Netz und das gewählte beurteilen dieselben festgeschriebenen Aufnahmen.</translation>
    </message>
    <message>
        <source>The active network learns on with films of this site, at low rates; all films are treated alike. The controls are trained anew, since the network has seen its sources.</source>
        <translation>Das aktive Netz lernt mit Aufnahmen dieses Hauses weiter, mit niedrigen Lernraten; alle Aufnahmen werden gleich behandelt. Die Kontrollen werden neu trainiert, denn das Netz hat seine Quellen gesehen.</translation>
    </message>
    <message>
        <source>The active network {bundle} is no longer installed, so {instead} is used, which ships with the program.</source>
        <translation>Das aktive Netz {bundle} ist nicht mehr installiert; benutzt wird das mitgelieferte {instead}.</translation>
    </message>
    <message>
        <source>The active one</source>
        <translation>Das aktive</translation>
    </message>
    <message>
        <source>The active one: {network}</source>
        <translation>Das aktive: {network}</translation>
    </message>
    <message>
        <source>The administrator's password could not be kept.</source>
        <translation>Das Administratorpasswort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The answer changes without it</source>
        <translation>Ohne ihn ändert sich die Antwort</translation>
    </message>
    <message>
        <source>The answer is not stable</source>
        <translation>Die Antwort ist nicht stabil</translation>
    </message>
    <message>
        <source>The answer is stable</source>
        <translation>Die Antwort ist stabil</translation>
    </message>
    <message>
        <source>The answer stays without it</source>
        <translation>Ohne ihn bleibt die Antwort gleich</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than films need, so it was not unpacked.</source>
        <translation>Das Archiv würde beim Entpacken weit größer, als Aufnahmen es sind, und wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>The archive, or a part of it, is damaged.</source>
        <translation>Das Archiv oder ein Teil davon ist beschädigt.</translation>
    </message>
    <message>
        <source>The bundle {bundle} holds {found}, and the plan trains {network} from it.</source>
        <translation>Das Modellpaket {bundle} enthält {found}, der Plan trainiert daraus aber {network}.</translation>
    </message>
    <message>
        <source>The bundle {bundle} was made for other colours than those of the plan.</source>
        <translation>Das Modellpaket {bundle} wurde für andere Farben gemacht als die des Plans.</translation>
    </message>
    <message>
        <source>The centre gives the answer, but so does the frame</source>
        <translation>Die Mitte ergibt die Antwort, der Rand aber auch</translation>
    </message>
    <message>
        <source>The command line chose the {names} for this run. A choice made here takes its place.</source>
        <translation>Für diesen Lauf hat die Befehlszeile gewählt: {names}. Eine Wahl hier tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The compression tells the class</source>
        <translation>Die Kompression verrät die Klasse</translation>
    </message>
    <message>
        <source>The demonstration film is not installed.</source>
        <translation>Die Demonstrationsaufnahme ist nicht installiert.</translation>
    </message>
    <message>
        <source>The disk takes no more, so the run has stopped. Its last checkpoint is whole.</source>
        <translation>Der Datenträger nimmt nichts mehr auf; der Lauf wurde angehalten. Sein letzter Checkpoint ist vollständig.</translation>
    </message>
    <message>
        <source>The documents are in English.</source>
        <translation>Die Dokumente sind auf Englisch.</translation>
    </message>
    <message>
        <source>The entry {then} of the file is not what the network says now.</source>
        <translation>Der Eintrag {then} der Datei ist nicht, was das Netz jetzt sagt.</translation>
    </message>
    <message>
        <source>The evaluation is written</source>
        <translation>Die Auswertung ist geschrieben</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file begins like DICOM, but its header is damaged.</source>
        <translation>Die Datei beginnt wie DICOM, aber ihr Header ist beschädigt.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Die Datei änderte sich, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file claims a picture far larger than any radiograph.</source>
        <translation>Die Datei behauptet ein Bild, das weit größer ist als jede Röntgenaufnahme.</translation>
    </message>
    <message>
        <source>The file declares no window; brightness was stretched automatically.</source>
        <translation>Die Datei nennt kein Fenster; die Helligkeit wurde automatisch gespreizt.</translation>
    </message>
    <message>
        <source>The file ends before its picture is complete.</source>
        <translation>Die Datei endet, bevor ihr Bild vollständig ist.</translation>
    </message>
    <message>
        <source>The file ends or is damaged after this tag.</source>
        <translation>Nach diesem Tag endet die Datei oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file given is not {file}: its SHA-256 begins with {found}, not with {promised}.</source>
        <translation>Die angegebene Datei ist nicht {file}: Ihr SHA-256 beginnt mit {found}, nicht mit {promised}.</translation>
    </message>
    <message>
        <source>The file has changed since it was screened.</source>
        <translation>Die Datei hat sich seit dem Screening geändert.</translation>
    </message>
    <message>
        <source>The file holds no such frame.</source>
        <translation>Die Datei enthält kein solches Einzelbild.</translation>
    </message>
    <message>
        <source>The file in the archive is packed in a way this program does not read.</source>
        <translation>Die Datei im Archiv ist auf eine Weise gepackt, die dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>The file in the archive is protected with a password.</source>
        <translation>Die Datei im Archiv ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The file is a database of another program, so it was left as it is.</source>
        <translation>Die Datei ist eine Datenbank eines anderen Programms und blieb deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is neither a DICOM film nor a picture this program knows{format_note}.</source>
        <translation>Die Datei ist weder eine DICOM-Aufnahme noch ein Bild, das dieses Programm kennt{format_note}.</translation>
    </message>
    <message>
        <source>The file is no backup of a worklist, or it is damaged. The worklist was left as it is.</source>
        <translation>Die Datei ist keine Sicherung einer Arbeitsliste oder ist beschädigt. Die Arbeitsliste blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is no network that this program exported, or it was changed or cut off since. Nothing of it was taken in.</source>
        <translation>Die Datei ist kein Netz, das dieses Programm exportiert hat, oder sie wurde seitdem verändert oder abgeschnitten. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The file is no result of this program, or not of a version that recorded all it takes.</source>
        <translation>Die Datei ist kein Ergebnis dieses Programms oder stammt von einer Version, die nicht alles Nötige festhielt.</translation>
    </message>
    <message>
        <source>The file is no table of text that this program can read.</source>
        <translation>Die Datei ist keine Tabelle aus Text, die dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>The file is proven …</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>The file is written …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>The file may be damaged; send or export the film again, uncompressed if possible.</source>
        <translation>Die Datei ist vielleicht beschädigt; senden oder exportieren Sie die Aufnahme erneut, möglichst unkomprimiert.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Die Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file states more frames than it holds.</source>
        <translation>Die Datei nennt mehr Einzelbilder, als sie enthält.</translation>
    </message>
    <message>
        <source>The file takes {gigabytes} GB, more than this program reads for one film.</source>
        <translation>Die Datei belegt {gigabytes} GB, mehr, als dieses Programm für eine Aufnahme liest.</translation>
    </message>
    <message>
        <source>The file with the administrator's password cannot be read, so nothing is unlocked.</source>
        <translation>Die Datei mit dem Administratorpasswort ist nicht lesbar; es wird nichts entsperrt.</translation>
    </message>
    <message>
        <source>The file {file} could not be downloaded from {address} ({reason}).</source>
        <translation>Die Datei {file} konnte nicht von {address} heruntergeladen werden ({reason}).</translation>
    </message>
    <message>
        <source>The file {file} does not hold the weights it should, so it is not used.</source>
        <translation>Die Datei {file} enthält nicht die Gewichte, die sie sollte, und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The file's geometry alone reaches an AUC of {other}, the network {here}.</source>
        <translation>Die Dateigeometrie allein erreicht eine AUC von {other}, das Netz {here}.</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>The film could not be read.</source>
        <translation>Die Aufnahme konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The film in small</source>
        <translation>Die Aufnahme in klein</translation>
    </message>
    <message>
        <source>The film is compressed in a way this program does not read.</source>
        <translation>Die Aufnahme ist auf eine Weise komprimiert, die dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>The film is no longer in the worklist as it was shown.</source>
        <translation>Die Aufnahme steht nicht mehr so in der Arbeitsliste, wie sie gezeigt wurde.</translation>
    </message>
    <message>
        <source>The film is ready. The network is being loaded.</source>
        <translation>Die Aufnahme ist bereit. Das Netz wird geladen.</translation>
    </message>
    <message>
        <source>The film is refused now ({now}), so it is not scored again.</source>
        <translation>Die Aufnahme wird jetzt abgelehnt ({now}) und deshalb nicht erneut bewertet.</translation>
    </message>
    <message>
        <source>The film is turned, shifted, brightened and recompressed a little, as copying might do, and the network is asked about each of these films. A score that swings across the threshold depends on how the film was made rather than on the patient.</source>
        <translation>Die Aufnahme wird ein wenig gedreht, verschoben, aufgehellt und neu komprimiert, wie es beim Kopieren vorkommt, und das Netz wird zu jeder dieser Aufnahmen befragt. Ein Score, der dabei über den Schwellenwert springt, hängt eher davon ab, wie die Aufnahme entstand, als vom Patienten.</translation>
    </message>
    <message>
        <source>The film itself stays on black in every theme</source>
        <translation>Die Aufnahme selbst bleibt in jedem Farbschema auf Schwarz</translation>
    </message>
    <message>
        <source>The film stores its grey values in a way this program does not read.</source>
        <translation>Die Aufnahme speichert ihre Grauwerte auf eine Weise, die dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>The film was coloured by another version of this program, in a way this one does not know.</source>
        <translation>Die Aufnahme wurde von einer anderen Version dieses Programms gefärbt, auf eine Weise, die diese nicht kennt.</translation>
    </message>
    <message>
        <source>The film was compressed with loss before it came here.</source>
        <translation>Die Aufnahme wurde verlustbehaftet komprimiert, bevor sie hierher kam.</translation>
    </message>
    <message>
        <source>The film with its own window</source>
        <translation>Die Aufnahme mit ihrer eigenen Fensterung</translation>
    </message>
    <message>
        <source>The films</source>
        <translation>Die Aufnahmen</translation>
    </message>
    <message>
        <source>The films of the set are proven …</source>
        <translation>Die Aufnahmen des Satzes werden geprüft …</translation>
    </message>
    <message>
        <source>The films that were screened</source>
        <translation>Die gescreenten Aufnahmen</translation>
    </message>
    <message>
        <source>The first cycle of the stage {stage} takes {cycle} epochs, and the stage has {epochs}.</source>
        <translation>Der erste Zyklus der Stufe {stage} braucht {cycle} Epochen, die Stufe hat aber {epochs}.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>The folder cannot be reached; it is looked for</source>
        <translation>Der Ordner ist nicht erreichbar; er wird gesucht</translation>
    </message>
    <message>
        <source>The folder holds folders inside folders, deeper than this program goes.</source>
        <translation>Der Ordner enthält Ordner in Ordnern, tiefer, als dieses Programm geht.</translation>
    </message>
    <message>
        <source>The folder holds more files than this program lists at once; the rest was left out.</source>
        <translation>Der Ordner enthält mehr Dateien, als dieses Programm auf einmal auflistet; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The folder may not be read.</source>
        <translation>Der Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder that is being screened is no longer there. What was screened is stored.</source>
        <translation>Der Ordner, der gescreent wird, ist nicht mehr da. Was gescreent wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>The heat map (Grad-CAM) shows where the score came from. It does not show where disease is.</source>
        <translation>Die Heatmap (Grad-CAM) zeigt, woher der Score kommt. Sie zeigt nicht, wo die Krankheit ist.</translation>
    </message>
    <message>
        <source>The heat map is sealed until your read</source>
        <translation>Die Heatmap ist bis zu Ihrem Befund versiegelt</translation>
    </message>
    <message>
        <source>The index (DICOMDIR) names a file outside its own folder, which is not opened.</source>
        <translation>Das Verzeichnis (DICOMDIR) nennt eine Datei außerhalb seines eigenen Ordners; sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The index (DICOMDIR) names a film that is not there.</source>
        <translation>Das Verzeichnis (DICOMDIR) nennt eine Aufnahme, die nicht da ist.</translation>
    </message>
    <message>
        <source>The index of the films (DICOMDIR) is damaged.</source>
        <translation>Das Verzeichnis der Aufnahmen (DICOMDIR) ist beschädigt.</translation>
    </message>
    <message>
        <source>The installed network is not the one its description promises, so it is not used.</source>
        <translation>Das installierte Netz ist nicht das, was seine Beschreibung verspricht, und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The installed network it begins with</source>
        <translation>Das installierte Netz, mit dem es beginnt</translation>
    </message>
    <message>
        <source>The installed network was made for another version of this program.</source>
        <translation>Das installierte Netz wurde für eine andere Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>The installed networks; their folders are named under Files</source>
        <translation>Die installierten Netze; ihre Ordner stehen unter Dateien</translation>
    </message>
    <message>
        <source>The interval of the LR range test is taken</source>
        <translation>Das Intervall des Lernratentests wird genommen</translation>
    </message>
    <message>
        <source>The language of the window, from its next start on</source>
        <translation>Die Sprache des Fensters, ab seinem nächsten Start</translation>
    </message>
    <message>
        <source>The last stage of each run. Losses compare only where the films are the same.</source>
        <translation>Die letzte Stufe jedes Laufs. Verluste sind nur bei gleichen Aufnahmen vergleichbar.</translation>
    </message>
    <message>
        <source>The life of a network</source>
        <translation>Lebenszyklus eines Netzes</translation>
    </message>
    <message>
        <source>The list {where} is empty.</source>
        <translation>Die Liste {where} ist leer.</translation>
    </message>
    <message>
        <source>The local set is not the one that was frozen: its table or film {film} of it has changed or is gone.</source>
        <translation>Der lokale Satz ist nicht der festgeschriebene: Seine Tabelle oder Aufnahme {film} daraus hat sich geändert oder fehlt.</translation>
    </message>
    <message>
        <source>The log may not be read.</source>
        <translation>Das Protokoll darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log was changed, or lines of it were taken out.</source>
        <translation>Das Protokoll wurde verändert, oder Zeilen daraus wurden entfernt.</translation>
    </message>
    <message>
        <source>The map of the network's last layer</source>
        <translation>Die Karte der letzten Schicht des Netzes</translation>
    </message>
    <message>
        <source>The map's cells as the network made them</source>
        <translation>Die Zellen der Karte, wie das Netz sie erzeugt</translation>
    </message>
    <message>
        <source>The map's own cells, or smooth</source>
        <translation>Die Zellen der Karte selbst, oder geglättet</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The network agrees.</source>
        <translation>Das Netz stimmt überein.</translation>
    </message>
    <message>
        <source>The network compares COVID-19 Pneumonia with Other Pneumonias on frontal chest radiographs (PA or AP) of adults who have pneumonia. It is not made for healthy chests, children, lateral views, CT or anything else.</source>
        <translation>Das Netz vergleicht COVID-19-Pneumonie mit anderen Pneumonien auf frontalen Thoraxaufnahmen (PA oder AP) von Erwachsenen mit Pneumonie. Es ist nicht gemacht für gesunde Thoraxe, Kinder, seitliche Aufnahmen, CT oder anderes.</translation>
    </message>
    <message>
        <source>The network could not judge this film.</source>
        <translation>Das Netz konnte diese Aufnahme nicht beurteilen.</translation>
    </message>
    <message>
        <source>The network did not answer in time and was stopped.</source>
        <translation>Das Netz antwortete nicht rechtzeitig und wurde angehalten.</translation>
    </message>
    <message>
        <source>The network gave no answer.</source>
        <translation>Das Netz gab keine Antwort.</translation>
    </message>
    <message>
        <source>The network is asked twice more: with an ellipse over the place of the lungs hidden, and with everything else hidden. If the frame alone gives the answer, it rests on borders, markers or tubes rather than on lungs. The ellipse is the same for every film; it follows no lung.</source>
        <translation>Das Netz wird zweimal mehr befragt: mit einer verdeckten Ellipse über dem Ort der Lungen und mit allem anderen verdeckt. Ergibt der Rand allein die Antwort, beruht sie auf Rändern, Markierungen oder Schläuchen statt auf den Lungen. Die Ellipse ist für jede Aufnahme dieselbe; sie folgt keiner Lunge.</translation>
    </message>
    <message>
        <source>The network is being loaded</source>
        <translation>Das Netz wird geladen</translation>
    </message>
    <message>
        <source>The network is being loaded.</source>
        <translation>Das Netz wird geladen.</translation>
    </message>
    <message>
        <source>The network is being loaded. Try again in a moment.</source>
        <translation>Das Netz wird geladen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The network is looking at the film.</source>
        <translation>Das Netz betrachtet die Aufnahme.</translation>
    </message>
    <message>
        <source>The network is packed: {bundle}</source>
        <translation>Das Modellpaket ist fertig: {bundle}</translation>
    </message>
    <message>
        <source>The network is taken in …</source>
        <translation>Das Netz wird übernommen …</translation>
    </message>
    <message>
        <source>The network knows only films like those it was trained on. The further a film lies from them, as the network sees it, the less its score says. A film may lie near and still be judged wrongly.</source>
        <translation>Das Netz kennt nur Aufnahmen wie die, mit denen es trainiert wurde. Je weiter eine Aufnahme in seinen Augen von ihnen entfernt liegt, desto weniger sagt ihr Score. Auch eine nahe Aufnahme kann falsch beurteilt werden.</translation>
    </message>
    <message>
        <source>The network looks at each film as always, but its answer, its map and all that follows from them stay sealed until you have put down a class and how sure you are of it. Then both are shown side by side. It holds from the next film on.</source>
        <translation>Das Netz sieht sich jede Aufnahme an wie immer, aber seine Antwort, seine Karte und alles, was daraus folgt, bleiben versiegelt, bis Sie eine Klasse festgehalten haben und wie sicher Sie sich sind. Dann wird beides nebeneinander gezeigt. Es gilt ab der nächsten Aufnahme.</translation>
    </message>
    <message>
        <source>The network only tells pneumonias apart. It cannot say whether there is one, and it must not be asked about a healthy chest.</source>
        <translation>Das Netz unterscheidet nur Pneumonien voneinander. Es kann nicht sagen, ob eine vorliegt, und darf nicht zu einem gesunden Thorax befragt werden.</translation>
    </message>
    <message>
        <source>The network refuses such films when it is used. Leave them out.</source>
        <translation>Im Einsatz lehnt das Netz solche Aufnahmen ab. Lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>The network says otherwise.</source>
        <translation>Das Netz sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The network stopped and is being started again</source>
        <translation>Das Netz ist ausgefallen und wird neu gestartet</translation>
    </message>
    <message>
        <source>The network that becomes the candidate</source>
        <translation>Das Netz, das Kandidat wird</translation>
    </message>
    <message>
        <source>The network was exported by a newer version of this program.</source>
        <translation>Das Netz wurde von einer neueren Version dieses Programms exportiert.</translation>
    </message>
    <message>
        <source>The network was loaded again, and the screening goes on where it was.</source>
        <translation>Das Netz wurde neu geladen, und das Screening geht weiter, wo es war.</translation>
    </message>
    <message>
        <source>The network was not made for such a film. It will give a score all the same, and the score may mean nothing. The result will say for good that it was given against the refusal.</source>
        <translation>Das Netz ist für eine solche Aufnahme nicht gemacht. Es wird trotzdem einen Score liefern, und der Score bedeutet vielleicht nichts. Das Ergebnis wird dauerhaft vermerken, dass es gegen die Ablehnung entstand.</translation>
    </message>
    <message>
        <source>The network would be tested on what it was trained on. Leave out all but one.</source>
        <translation>Das Netz würde an dem getestet, womit es trainiert wurde. Lassen Sie alle bis auf eine aus.</translation>
    </message>
    <message>
        <source>The network {bundle} is not the one that was activated any more, so {instead} is used, which ships with the program.</source>
        <translation>Das Netz {bundle} ist nicht mehr das, was aktiviert wurde; benutzt wird das mitgelieferte {instead}.</translation>
    </message>
    <message>
        <source>The network {bundle} is or was active. It is kept, so that what it said can be worked out again.</source>
        <translation>Das Netz {bundle} ist oder war aktiv. Es bleibt erhalten, damit sich nachrechnen lässt, was es gesagt hat.</translation>
    </message>
    <message>
        <source>The network {bundle} is the active one already.</source>
        <translation>Das Netz {bundle} ist schon das aktive.</translation>
    </message>
    <message>
        <source>The network {bundle} lies in a folder of another name, {folder}, so it is not used.</source>
        <translation>Das Netz {bundle} liegt in einem Ordner anderen Namens, {folder}, und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The network {bundle} ships with this program: its name is taken, and it stays.</source>
        <translation>Das Netz {bundle} wird mit diesem Programm geliefert: Sein Name ist vergeben, und es bleibt.</translation>
    </message>
    <message>
        <source>The network {bundle} would be compared with itself.</source>
        <translation>Das Netz {bundle} würde mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>The network's answer stays sealed until you have put down both and press {key}.</source>
        <translation>Die Antwort des Netzes bleibt versiegelt, bis Sie beides festgehalten haben und {key} drücken.</translation>
    </message>
    <message>
        <source>The networks compared</source>
        <translation>Die verglichenen Netze</translation>
    </message>
    <message>
        <source>The networks could not be changed; they are as they were.</source>
        <translation>Die Netze konnten nicht geändert werden; sie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The networks of a stage go on from where the stage before left them.</source>
        <translation>Die Netze einer Stufe machen dort weiter, wo die Stufe davor aufgehört hat.</translation>
    </message>
    <message>
        <source>The output is the input file itself, which is never overwritten.</source>
        <translation>Die Ausgabe ist die Eingabedatei selbst; sie wird nie überschrieben.</translation>
    </message>
    <message>
        <source>The output takes no more lines; its disk may be full. The results written so far are complete.</source>
        <translation>Die Ausgabe nimmt keine Zeilen mehr an; vielleicht ist ihr Datenträger voll. Die bisher geschriebenen Ergebnisse sind vollständig.</translation>
    </message>
    <message>
        <source>The page about trust: how each part is measured, and how often it was right</source>
        <translation>Die Seite zur Verlässlichkeit: wie jeder Teil gemessen wird und wie oft er recht hatte</translation>
    </message>
    <message>
        <source>The page before this one (Alt+Left)</source>
        <translation>Die Seite vor dieser (Alt+Links)</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>The paper does not change the shape of films.</source>
        <translation>Die Publikation ändert die Form von Aufnahmen nicht.</translation>
    </message>
    <message>
        <source>The paper does not shift films.</source>
        <translation>Die Publikation verschiebt Aufnahmen nicht.</translation>
    </message>
    <message>
        <source>The paper names the flip, not how often.</source>
        <translation>Die Publikation nennt das Spiegeln, nicht, wie oft.</translation>
    </message>
    <message>
        <source>The paper names the kind, not its strength.</source>
        <translation>Die Publikation nennt die Art, nicht die Stärke.</translation>
    </message>
    <message>
        <source>The paper takes a score of 0.5.</source>
        <translation>Die Publikation nimmt einen Score von 0,5.</translation>
    </message>
    <message>
        <source>The paper's 80 epochs of this size are 20 frozen and 60 unfrozen here.</source>
        <translation>Die 80 Epochen dieser Größe in der Publikation sind hier 20 eingefrorene und 60 nicht eingefrorene.</translation>
    </message>
    <message>
        <source>The paper's counts are the only whole numbers of its films that give its printed figures. What it prints as recall and precision is not of COVID-19 Pneumonia throughout. A stage's figures are those of its kept epoch at a score of 0.5; test figures are at the chosen threshold.</source>
        <translation>Die Anzahlen der Publikation sind die einzigen ganzen Zahlen ihrer Aufnahmen, die ihre gedruckten Werte ergeben. Was sie als Recall und Precision druckt, bezieht sich nicht durchweg auf COVID-19-Pneumonie. Die Werte einer Stufe sind die ihrer behaltenen Epoche bei einem Score von 0,5; Testwerte gelten beim gewählten Schwellenwert.</translation>
    </message>
    <message>
        <source>The part of the program that decodes pictures could not be started.</source>
        <translation>Der Teil des Programms, der Bilder dekodiert, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Das Passwort ist zu lang.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Das Passwort ist zu kurz.</translation>
    </message>
    <message>
        <source>The password was wrong several times, so the next try has to wait.</source>
        <translation>Das Passwort war mehrmals falsch; der nächste Versuch muss warten.</translation>
    </message>
    <message>
        <source>The patient's side</source>
        <translation>Die Seite des Patienten</translation>
    </message>
    <message>
        <source>The picture held colour; it is shown as grey.</source>
        <translation>Das Bild enthielt Farbe; es wird in Grau gezeigt.</translation>
    </message>
    <message>
        <source>The picture inside the file is damaged and cannot be shown safely.</source>
        <translation>Das Bild in der Datei ist beschädigt und kann nicht sicher gezeigt werden.</translation>
    </message>
    <message>
        <source>The picture inside the file made its decoder fail, so the film was not read.</source>
        <translation>Das Bild in der Datei brachte seinen Dekoder zum Absturz; die Aufnahme wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The picture is in colour; a radiograph is grey.</source>
        <translation>Das Bild ist farbig; eine Röntgenaufnahme ist grau.</translation>
    </message>
    <message>
        <source>The picture is in colour; it is shown as grey and not judged.</source>
        <translation>Das Bild ist farbig; es wird in Grau gezeigt und nicht beurteilt.</translation>
    </message>
    <message>
        <source>The picture is incomplete: its compressed data end too early.</source>
        <translation>Das Bild ist unvollständig: Seine komprimierten Daten enden zu früh.</translation>
    </message>
    <message>
        <source>The picture is too small to be a radiograph.</source>
        <translation>Das Bild ist zu klein für eine Röntgenaufnahme.</translation>
    </message>
    <message>
        <source>The picture was changed after it was exported{change_note}, so its values are lost.</source>
        <translation>Das Bild wurde nach dem Export verändert{change_note}; seine Werte sind verloren.</translation>
    </message>
    <message>
        <source>The picture was resized{size_note}, so its values are lost.</source>
        <translation>Das Bild wurde in der Größe geändert{size_note}; seine Werte sind verloren.</translation>
    </message>
    <message>
        <source>The picture's transparency was ignored.</source>
        <translation>Die Transparenz des Bildes wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Trainingsplan</translation>
    </message>
    <message>
        <source>The plan cannot be used ({where}: {why}).</source>
        <translation>Der Plan ist nicht verwendbar ({where}: {why}).</translation>
    </message>
    <message>
        <source>The plan lacks the entry {where}.</source>
        <translation>Dem Trainingsplan fehlt der Eintrag {where}.</translation>
    </message>
    <message>
        <source>The plan names a bundle but does not begin with one, or the other way round.</source>
        <translation>Der Trainingsplan nennt ein Modellpaket, beginnt aber nicht mit einem, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>Der Plan wurde gespeichert.</translation>
    </message>
    <message>
        <source>The plan's balance makes up for it; accuracy alone would mislead.</source>
        <translation>Der Klassenausgleich des Plans gleicht es aus; die Genauigkeit (Accuracy) allein würde täuschen.</translation>
    </message>
    <message>
        <source>The positive class is COVID-19 Pneumonia. In brackets: 95 % intervals. Films of one patient are not independent, so they come from a bootstrap over patients; from Wilson's formula where there is one film per patient, and over patients where every film was called alike. PPV and NPV hold for this mix of films only.</source>
        <translation>Die positive Klasse ist COVID-19-Pneumonie. In Klammern: 95-%-Intervalle. Aufnahmen eines Patienten sind nicht unabhängig; die Intervalle stammen deshalb aus einem Bootstrap über Patienten, bei einer Aufnahme je Patient aus der Formel von Wilson; diese gilt, über Patienten gerechnet, auch dort, wo jede Aufnahme gleich eingestuft wurde. PPW und NPW gelten nur für diese Mischung von Aufnahmen.</translation>
    </message>
    <message>
        <source>The prior cannot be shown. {reason}</source>
        <translation>Die Voraufnahme kann nicht gezeigt werden. {reason}</translation>
    </message>
    <message>
        <source>The process that runs the network ended unexpectedly.</source>
        <translation>Der Prozess, in dem das Netz läuft, endete unerwartet.</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>Der Prozessor (CPU)</translation>
    </message>
    <message>
        <source>The program does not know what kind of table that file is to be.</source>
        <translation>Das Programm weiß nicht, welche Art von Tabelle diese Datei werden soll.</translation>
    </message>
    <message>
        <source>The program made a mistake in the training ({type}). Its last checkpoint is whole.</source>
        <translation>Das Programm machte beim Training einen Fehler ({type}). Der letzte Checkpoint ist vollständig.</translation>
    </message>
    <message>
        <source>The program made a mistake with this film.</source>
        <translation>Das Programm machte bei dieser Aufnahme einen Fehler.</translation>
    </message>
    <message>
        <source>The program made a mistake. The results written so far are complete.</source>
        <translation>Das Programm machte einen Fehler. Die bisher geschriebenen Ergebnisse sind vollständig.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your film stays open, and nothing you saved is lost.</source>
        <translation>Das Programm machte einen Fehler. Ihre Aufnahme bleibt geöffnet, und nichts Gespeichertes geht verloren.</translation>
    </message>
    <message>
        <source>The published method with all of its numbers: eleven networks by their heads, three of them at twice the size, then whole. Takes days without a graphics card, and needs ImageNet's weights.</source>
        <translation>Die publizierte Methode mit allen ihren Zahlen: elf Netze, nur am Kopf trainiert, drei davon bei doppelter Größe, dann als Ganzes. Dauert ohne Grafikkarte Tage und braucht die ImageNet-Gewichte.</translation>
    </message>
    <message>
        <source>The reader, at {moment}: {answer}.</source>
        <translation>Angegeben am {moment}: {answer}.</translation>
    </message>
    <message>
        <source>The record of which network is active may not be read, so the one that ships with the program is used.</source>
        <translation>Der Vermerk, welches Netz aktiv ist, darf nicht gelesen werden; benutzt wird das mitgelieferte.</translation>
    </message>
    <message>
        <source>The record of which network is active was damaged, so the one that ships with the program is used; the record is kept as {name}.</source>
        <translation>Der Vermerk, welches Netz aktiv ist, war beschädigt; benutzt wird das mitgelieferte. Der Vermerk bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The record of which network is active was written by a newer version of this program, so it was left as it is, and the network that ships with this program is used.</source>
        <translation>Der Vermerk, welches Netz aktiv ist, wurde von einer neueren Version dieses Programms geschrieben und blieb, wie er ist; benutzt wird das mitgelieferte Netz.</translation>
    </message>
    <message>
        <source>The result could not be written to the output folder.</source>
        <translation>Das Ergebnis konnte nicht in den Ausgabeordner geschrieben werden.</translation>
    </message>
    <message>
        <source>The result holds no score: its film was refused or could not be read.</source>
        <translation>Das Ergebnis enthält keinen Score: Seine Aufnahme wurde abgelehnt oder konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The result is of another film: the hash of this file is not the one recorded.</source>
        <translation>Das Ergebnis gehört zu einer anderen Aufnahme: Der Hash dieser Datei ist nicht der vermerkte.</translation>
    </message>
    <message>
        <source>The run needs about {needed_gb} GB of the disk, and {free_gb} GB are free.</source>
        <translation>Der Lauf braucht etwa {needed_gb} GB auf dem Datenträger, frei sind {free_gb} GB.</translation>
    </message>
    <message>
        <source>The same file counts twice. Leave out all but one.</source>
        <translation>Dieselbe Datei zählt doppelt. Lassen Sie alle bis auf eine aus.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>The score comes from the frame, not from the lungs' place</source>
        <translation>Der Score kommt vom Rand, nicht vom Ort der Lungen</translation>
    </message>
    <message>
        <source>The score rests on the centre</source>
        <translation>Der Score beruht auf der Mitte</translation>
    </message>
    <message>
        <source>The sentence, to the clipboard</source>
        <translation>Den Satz in die Zwischenablage</translation>
    </message>
    <message>
        <source>The settings name another network; films are judged with that one here.</source>
        <translation>In den Einstellungen ist ein anderes Netz gewählt; Aufnahmen werden hier mit jenem beurteilt.</translation>
    </message>
    <message>
        <source>The shape of the file tells the class</source>
        <translation>Die Bildform verrät die Klasse</translation>
    </message>
    <message>
        <source>The shares of training, validation and test do not add up to 1, or one is 0.</source>
        <translation>Die Anteile von Training, Validierung und Test ergeben zusammen nicht 1, oder einer ist 0.</translation>
    </message>
    <message>
        <source>The source alone gives the class of {share} of the films (the larger class has {usual}; Cramér's V {cramers_v:.2f}). A network may learn to know the source instead of the lungs, and the test films would not show it. Test without each source.</source>
        <translation>Die Quelle allein ergibt die Klasse von {share} der Aufnahmen (die größere Klasse hat {usual}; Cramérs V {cramers_v:.2f}). Ein Netz könnte die Quelle statt der Lungen kennenlernen, und die Testaufnahmen würden es nicht zeigen. Testen Sie ohne jede einzelne Quelle.</translation>
    </message>
    <message>
        <source>The source alone tells the class of {share} of the films; saying always the larger class would be right for {usual}.</source>
        <translation>Die Quelle allein verrät die Klasse von {share} der Aufnahmen; immer die größere Klasse zu nennen wäre bei {usual} richtig.</translation>
    </message>
    <message>
        <source>The source tells the class</source>
        <translation>Die Quelle verrät die Klasse</translation>
    </message>
    <message>
        <source>The stage {stage} goes on with {network}, which the stage {before} does not train.</source>
        <translation>Die Stufe {stage} macht mit {network} weiter, das die Stufe {before} nicht trainiert.</translation>
    </message>
    <message>
        <source>The stage {stage} is to take the suggested learning rates, but has no range test.</source>
        <translation>Die Stufe {stage} soll die vorgeschlagenen Lernraten nehmen, hat aber keinen Lernratentest.</translation>
    </message>
    <message>
        <source>The stage {stage} takes {batch} films at a time, and there are {films} to train on.</source>
        <translation>Die Stufe {stage} nimmt {batch} Aufnahmen auf einmal, zum Trainieren gibt es aber nur {films}.</translation>
    </message>
    <message>
        <source>The table has no columns of the names accession number and truth.</source>
        <translation>Die Tabelle hat keine Spalten mit den Namen accession number und truth.</translation>
    </message>
    <message>
        <source>The table has no line below its names.</source>
        <translation>Die Tabelle hat keine Zeile unter ihren Namen.</translation>
    </message>
    <message>
        <source>The table is of no kind that can be imported.</source>
        <translation>Die Tabelle ist von keiner Art, die sich importieren lässt.</translation>
    </message>
    <message>
        <source>The table names no film.</source>
        <translation>Die Tabelle nennt keine Aufnahme.</translation>
    </message>
    <message>
        <source>The table of a reader's tags is wrong in line {line}.</source>
        <translation>Die Tabelle mit den Tags eines Befunders ist in Zeile {line} fehlerhaft.</translation>
    </message>
    <message>
        <source>The table of films is wrong in line {line}, column {column}.</source>
        <translation>Die Tabelle der Aufnahmen ist in Zeile {line}, Spalte {column} fehlerhaft.</translation>
    </message>
    <message>
        <source>The table of what the films truly show cannot be used: row {row} is not as it must be.</source>
        <translation>Die Tabelle mit dem, was die Aufnahmen wirklich zeigen, ist nicht verwendbar: Zeile {row} ist nicht, wie sie sein muss.</translation>
    </message>
    <message>
        <source>The threshold is 0.5: its validation films are of one class.</source>
        <translation>Der Schwellenwert ist 0,5: Seine Validierungsaufnahmen gehören nur einer Klasse an.</translation>
    </message>
    <message>
        <source>The threshold was chosen on these very films.</source>
        <translation>Der Schwellenwert wurde an eben diesen Aufnahmen gewählt.</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Das Training</translation>
    </message>
    <message>
        <source>The training began with weights that had already seen films of this source: this proves nothing about films from elsewhere.</source>
        <translation>Das Training begann mit Gewichten, die Aufnahmen dieser Quelle schon gesehen hatten: Über Aufnahmen von anderswo beweist das nichts.</translation>
    </message>
    <message>
        <source>The training began with weights that may have seen films of this source: their bundle does not say.</source>
        <translation>Das Training begann mit Gewichten, die vielleicht Aufnahmen dieser Quelle gesehen haben: Ihr Modellpaket gibt es nicht an.</translation>
    </message>
    <message>
        <source>The training is being started …</source>
        <translation>Das Training wird gestartet …</translation>
    </message>
    <message>
        <source>The training's process ended without a word; the computer may have been out of memory.</source>
        <translation>Der Prozess des Trainings endete ohne Meldung; vielleicht reichte der Speicher des Computers nicht.</translation>
    </message>
    <message>
        <source>The truth of {count} examinations is known now.</source>
        <translation>Zu {count} Untersuchungen ist jetzt die Wahrheit bekannt.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>The value is longer than what is shown.</source>
        <translation>Der Wert ist länger als das, was gezeigt wird.</translation>
    </message>
    <message>
        <source>The watched folder</source>
        <translation>Der überwachte Ordner</translation>
    </message>
    <message>
        <source>The window over the whole screen</source>
        <translation>Das Fenster über den ganzen Bildschirm</translation>
    </message>
    <message>
        <source>The worklist</source>
        <translation>Die Arbeitsliste</translation>
    </message>
    <message>
        <source>The worklist could not be written; its disk may be full. What was stored before stays stored.</source>
        <translation>Die Arbeitsliste konnte nicht geschrieben werden; vielleicht ist ihr Datenträger voll. Was vorher gespeichert war, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>The worklist is being opened …</source>
        <translation>Die Arbeitsliste wird geöffnet …</translation>
    </message>
    <message>
        <source>The worklist is damaged. A damaged worklist is set aside when it is opened, and an empty one takes its place{name_note}.</source>
        <translation>Die Arbeitsliste ist beschädigt. Eine beschädigte Arbeitsliste wird beim Öffnen beiseitegelegt, und eine leere tritt an ihre Stelle{name_note}.</translation>
    </message>
    <message>
        <source>The worklist is not open, so nothing can be screened.</source>
        <translation>Die Arbeitsliste ist nicht geöffnet; es kann nichts gescreent werden.</translation>
    </message>
    <message>
        <source>The worklist shows what the network says, so it stays closed while your own read comes first. Settings, Own read, opens it.</source>
        <translation>Die Arbeitsliste zeigt, was das Netz sagt; sie bleibt deshalb geschlossen, solange Ihr eigener Befund zuerst kommt. Einstellungen, Eigener Befund öffnet sie.</translation>
    </message>
    <message>
        <source>The worklist was written by a newer version of this program, so it was left as it is.</source>
        <translation>Die Arbeitsliste wurde von einer neueren Version dieses Programms geschrieben und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The worst errors on the test films</source>
        <translation>Die größten Fehler an den Testaufnahmen</translation>
    </message>
    <message>
        <source>Their pictures may no longer be what was labelled.</source>
        <translation>Ihre Bilder sind vielleicht nicht mehr die, die ein Label bekamen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There are six times as many films of the other class.</source>
        <translation>Von der anderen Klasse gibt es sechsmal so viele Aufnahmen.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a file {name}. Choose another name.</source>
        <translation>Es gibt schon eine Datei {name}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already such a file. Choose another name.</source>
        <translation>Eine solche Datei gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no film in this folder.</source>
        <translation>In diesem Ordner ist keine Aufnahme.</translation>
    </message>
    <message>
        <source>There is no film of {label}</source>
        <translation>Es gibt keine Aufnahme der Klasse {label}</translation>
    </message>
    <message>
        <source>There is no film that both networks judged.</source>
        <translation>Es gibt keine Aufnahme, die beide Netze beurteilt haben.</translation>
    </message>
    <message>
        <source>There is no film to be shown.</source>
        <translation>Es gibt keine Aufnahme zu zeigen.</translation>
    </message>
    <message>
        <source>There is no local set of films yet to compare networks on.</source>
        <translation>Es gibt noch keinen lokalen Satz von Aufnahmen, an dem sich Netze vergleichen lassen.</translation>
    </message>
    <message>
        <source>There is no network of the name {architecture}.</source>
        <translation>Es gibt kein Netz mit dem Namen {architecture}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>There was not enough memory to run the network.</source>
        <translation>Der Speicher reichte nicht aus, um das Netz auszuführen.</translation>
    </message>
    <message>
        <source>These are too many films at once; choose fewer.</source>
        <translation>Dies sind zu viele Aufnahmen auf einmal; wählen Sie weniger.</translation>
    </message>
    <message>
        <source>These are too many films to be copied; export them.</source>
        <translation>Dies sind zu viele Aufnahmen zum Kopieren; exportieren Sie sie.</translation>
    </message>
    <message>
        <source>These films do not show that either is better.</source>
        <translation>Diese Aufnahmen zeigen nicht, dass eines der beiden besser ist.</translation>
    </message>
    <message>
        <source>This film is outside what the network was made for. No score is given.</source>
        <translation>Für diese Aufnahme ist das Netz nicht gemacht. Es wird kein Score angegeben.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file.</source>
        <translation>Dies ist ein Gerät, eine Pipe oder ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>Dies ist ein Ordner, keine Aufnahme.</translation>
    </message>
    <message>
        <source>This is a link to another place, and links are not followed.</source>
        <translation>Dies ist eine Verknüpfung mit einem anderen Ort; Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive, which is not opened.</source>
        <translation>Dies ist ein Archiv in einem Archiv; es wird nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>This is for %n films. Go on?</source>
        <translation>
            <numerusform>Dies betrifft %n Aufnahme. Fortfahren?</numerusform>
            <numerusform>Dies betrifft %n Aufnahmen. Fortfahren?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PNG file of a coloured film{format_note}; no other format keeps its values.</source>
        <translation>Dies ist nicht die PNG-Datei einer gefärbten Aufnahme{format_note}; kein anderes Format bewahrt ihre Werte.</translation>
    </message>
    <message>
        <source>This is not the administrator's password.</source>
        <translation>Dies ist nicht das Administratorpasswort.</translation>
    </message>
    <message>
        <source>This read is not recorded.</source>
        <translation>Dieser Befund wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>This run has made no bundle yet.</source>
        <translation>Dieser Lauf hat noch kein Modellpaket hervorgebracht.</translation>
    </message>
    <message>
        <source>This run has not been evaluated yet; that is done when its last stage has ended.</source>
        <translation>Dieser Lauf ist noch nicht ausgewertet; das geschieht, wenn seine letzte Stufe beendet ist.</translation>
    </message>
    <message>
        <source>This screen is not calibrated any more</source>
        <translation>Dieser Bildschirm ist nicht mehr kalibriert</translation>
    </message>
    <message>
        <source>This was given up before it was done.</source>
        <translation>Dies wurde aufgegeben, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Three viewports</source>
        <translation>Drei Ansichtsfenster</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Thresholds, and what they mean</source>
        <translation>Schwellenwerte und was sie bedeuten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time and memory</source>
        <translation>Zeit und Speicher</translation>
    </message>
    <message>
        <source>Time and memory on this machine</source>
        <translation>Zeit und Speicher auf diesem Computer</translation>
    </message>
    <message>
        <source>Time per film</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>To the network's class, when you had disagreed</source>
        <translation>Zur Klasse des Netzes, wenn Sie anderer Meinung waren</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>To yet another class</source>
        <translation>Zu einer weiteren Klasse</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Top and bottom exchanged</source>
        <translation>Oben und unten vertauscht</translation>
    </message>
    <message>
        <source>Train networks, and choose the active one</source>
        <translation>Netze trainieren und das aktive wählen</translation>
    </message>
    <message>
        <source>Train {found}, or begin with another bundle.</source>
        <translation>Trainieren Sie {found}, oder beginnen Sie mit einem anderen Modellpaket.</translation>
    </message>
    <message>
        <source>Trained as the controls are, on all films</source>
        <translation>Wie die Kontrollen, mit allen Aufnahmen</translation>
    </message>
    <message>
        <source>Trained without {name}, tested on it</source>
        <translation>Ohne {name}, daran getestet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trainingseinstellungen</translation>
    </message>
    <message>
        <source>Training, validation and test</source>
        <translation>Training, Validierung und Test</translation>
    </message>
    <message>
        <source>Trains and tests with the centre of every film hidden</source>
        <translation>Trainiert und testet mit verdeckter Mitte jeder Aufnahme</translation>
    </message>
    <message>
        <source>Trains anew without each source, and tests on it</source>
        <translation>Trainiert ohne jede einzelne Quelle neu und testet an ihr</translation>
    </message>
    <message>
        <source>True COVID-19: {right} called so, {wrong} not</source>
        <translation>Wirklich COVID-19: {right} so genannt, {wrong} nicht</translation>
    </message>
    <message>
        <source>True other pneumonia: {right} called so, {wrong} not</source>
        <translation>Wirklich andere Pneumonie: {right} so genannt, {wrong} nicht</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Wahre Größe</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Trust is being worked out. Wait for its end, or stop it first.</source>
        <translation>Die Verlässlichkeit wird gerade ermittelt. Warten Sie das Ende ab oder beenden Sie es zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>Trust was worked out for %n films.</source>
        <translation>
            <numerusform>Die Verlässlichkeit wurde für %n Aufnahme ermittelt.</numerusform>
            <numerusform>Die Verlässlichkeit wurde für %n Aufnahmen ermittelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again; close other programs if the computer is busy.</source>
        <translation>Versuchen Sie es erneut; schließen Sie andere Programme, wenn der Computer ausgelastet ist.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, report it.</source>
        <translation>Versuchen Sie es erneut; melden Sie es, wenn es zweimal geschieht.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, send the report to whoever looks after the program.</source>
        <translation>Versuchen Sie es erneut; geschieht es zweimal, senden Sie den Bericht an die Person, die das Programm betreut.</translation>
    </message>
    <message>
        <source>Try again; the film is still here.</source>
        <translation>Versuchen Sie es erneut; die Aufnahme ist noch da.</translation>
    </message>
    <message>
        <source>Turn it back with that version, or export the film again with this one.</source>
        <translation>Wandeln Sie sie mit jener Version zurück, oder exportieren Sie die Aufnahme erneut mit dieser.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turned by up to so many degrees</source>
        <translation>Gedreht um höchstens so viele Grad</translation>
    </message>
    <message>
        <source>Two stages are called {stage}.</source>
        <translation>Zwei Stufen heißen {stage}.</translation>
    </message>
    <message>
        <source>Two viewports</source>
        <translation>Zwei Ansichtsfenster</translation>
    </message>
    <message>
        <source>Unlike the training films</source>
        <translation>Den Trainingsaufnahmen unähnlich</translation>
    </message>
    <message>
        <source>Unpack the archive with another program and open the folder.</source>
        <translation>Entpacken Sie das Archiv mit einem anderen Programm und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation>Entpacken Sie das Archiv mit seinem Passwort und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation>Entpacken Sie das äußere Archiv und öffnen Sie das innere.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Unsure about it</source>
        <translation>Unsicher darüber</translation>
    </message>
    <message>
        <source>Unused high bits held something and were cleared.</source>
        <translation>Ungenutzte hohe Bits waren gesetzt und wurden gelöscht.</translation>
    </message>
    <message>
        <source>Up to so many times larger</source>
        <translation>Vergrößert höchstens um diesen Faktor</translation>
    </message>
    <message>
        <source>Up to ten are offered on the first page and in the File menu. Only where they lie is written down, in a file that only you can read. Switching it off forgets them.</source>
        <translation>Bis zu zehn werden auf der ersten Seite und im Menü Datei angeboten. Nur ihr Ort wird vermerkt, in einer Datei, die nur Sie lesen können. Abschalten vergisst sie.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Auf den Kopf</translation>
    </message>
    <message>
        <source>Use that version, or export the network with this one.</source>
        <translation>Benutzen Sie jene Version, oder exportieren Sie das Netz mit dieser.</translation>
    </message>
    <message>
        <source>Use that version, or name another worklist.</source>
        <translation>Benutzen Sie jene Version, oder nennen Sie eine andere Arbeitsliste.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Benutzen Sie jene Version.</translation>
    </message>
    <message>
        <source>Use the PNG file as export-rgb wrote it.</source>
        <translation>Benutzen Sie die PNG-Datei, wie export-rgb sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Use the file as export-rgb wrote it, or export the film again.</source>
        <translation>Benutzen Sie die Datei, wie export-rgb sie geschrieben hat, oder exportieren Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>User guide, intended use, risks and the other documents, in English</source>
        <translation>Benutzerhandbuch, Zweckbestimmung, Risiken und die übrigen Dokumente, auf Englisch</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>Validation films at a score of 0.5</source>
        <translation>Validierungsaufnahmen bei einem Score von 0,5</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values inside a box</source>
        <translation>Werte in einem Rechteck</translation>
    </message>
    <message>
        <source>Values inside an ellipse</source>
        <translation>Werte in einer Ellipse</translation>
    </message>
    <message>
        <source>Version of the library that runs the network: {then} then, {now} now.</source>
        <translation>Version der Bibliothek, die das Netz ausführt: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>Version of this program: {then} then, {now} now.</source>
        <translation>Version dieses Programms: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions and hashes</source>
        <translation>Versionen und Hashes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>View not stated</source>
        <translation>Projektion nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>View: %n chosen</source>
        <translation>
            <numerusform>Projektion: %n ausgewählt</numerusform>
            <numerusform>Projektion: %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>View: any</source>
        <translation>Projektion: beliebig</translation>
    </message>
    <message>
        <source>Wait until it has ended, and try again.</source>
        <translation>Warten Sie, bis es beendet ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it, and try again.</source>
        <translation>Warten Sie, bis es beendet ist, oder beenden Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it, and try again.</source>
        <translation>Warten Sie, bis es beendet ist, oder halten Sie es an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until its transfer is complete and try again.</source>
        <translation>Warten Sie, bis die Übertragung abgeschlossen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Waiting for the end of another screening</source>
        <translation>Warten auf das Ende eines anderen Screenings</translation>
    </message>
    <message>
        <source>Waiting for the heat map</source>
        <translation>Die Heatmap wird erwartet</translation>
    </message>
    <message>
        <source>Waiting for the network that was chosen …</source>
        <translation>Das gewählte Netz wird erwartet …</translation>
    </message>
    <message numerus="yes">
        <source>Waiting until %n files are complete</source>
        <translation>
            <numerusform>Warten, bis %n Datei vollständig ist</numerusform>
            <numerusform>Warten, bis %n Dateien vollständig sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits after the next step until it is told to go on</source>
        <translation>Wartet nach dem nächsten Schritt, bis es fortgesetzt wird</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Ordner überwachen …</translation>
    </message>
    <message>
        <source>Watched as soon as the network is loaded</source>
        <translation>Überwacht, sobald das Netz geladen ist</translation>
    </message>
    <message>
        <source>Watching for new films</source>
        <translation>Neue Aufnahmen werden erwartet</translation>
    </message>
    <message>
        <source>Weaker heat map</source>
        <translation>Heatmap schwächer</translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation>Was zeigt diese Aufnahme?</translation>
    </message>
    <message>
        <source>What every key and mouse button does</source>
        <translation>Was jede Taste und Maustaste tut</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is frozen keeps its batch statistics; that is our choice.</source>
        <translation>Eingefrorene Schichten behalten ihre Batch-Statistik; das ist unsere Wahl.</translation>
    </message>
    <message>
        <source>What is seen of the film</source>
        <translation>Was von der Aufnahme zu sehen ist</translation>
    </message>
    <message>
        <source>What is seen of the film, as PNG</source>
        <translation>Was von der Aufnahme zu sehen ist, als PNG</translation>
    </message>
    <message>
        <source>What it does over the film</source>
        <translation>Was sie über der Aufnahme tut</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What it scores</source>
        <translation>Was es erreicht</translation>
    </message>
    <message>
        <source>What speaks for {name}</source>
        <translation>Was für {name} spricht</translation>
    </message>
    <message>
        <source>What the controls begin with</source>
        <translation>Womit die Kontrollen beginnen</translation>
    </message>
    <message>
        <source>What the network knows before</source>
        <translation>Was das Netz vorher schon kann</translation>
    </message>
    <message>
        <source>What the network was given: {then} then, {now} now.</source>
        <translation>Was das Netz bekam: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>What the network would say if the part you painted over looked like what surrounds it. A score that changes much rests on that part; one that stays does not show that the part is harmless.</source>
        <translation>Was das Netz sagen würde, wenn der übermalte Teil so aussähe wie seine Umgebung. Ein Score, der sich stark ändert, beruht auf diesem Teil; einer, der bleibt, zeigt nicht, dass der Teil harmlos ist.</translation>
    </message>
    <message>
        <source>What the networks say of themselves</source>
        <translation>Was die Netze über sich angeben</translation>
    </message>
    <message>
        <source>What the threshold is to reach</source>
        <translation>Was der Schwellenwert erreichen soll</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was trained, activated and changed. Entries are only ever added.</source>
        <translation>Was trainiert, aktiviert und geändert wurde. Einträge kommen immer nur hinzu.</translation>
    </message>
    <message>
        <source>What you asked for is done, but it could not be written to the log.</source>
        <translation>Was Sie verlangt haben, ist getan, konnte aber nicht ins Protokoll geschrieben werden.</translation>
    </message>
    <message>
        <source>What you said could not be recorded.</source>
        <translation>Was Sie gesagt haben, konnte nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>What you say is recorded with its times, for you alone: only on this computer, only for your account. A report or a result of a film holds nothing of it but your answer to whether the film shows pneumonia.</source>
        <translation>Was Sie sagen, wird mit seinen Zeiten aufgezeichnet, nur für Sie: nur auf diesem Computer, nur für Ihr Konto. Ein Bericht oder Ergebnis einer Aufnahme enthält davon nichts als Ihre Antwort darauf, ob die Aufnahme eine Pneumonie zeigt.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where a class comes from other sources than the other class, a network can score well by recognising the source: its markers, borders and compression instead of lungs. The nearer the file geometry or the hidden centre come to the plain result, the less that result means.</source>
        <translation>Wo die beiden Klassen aus verschiedenen Quellen stammen, kann ein Netz gut abschneiden, indem es die Quelle erkennt: ihre Markierungen, Ränder und Kompression statt der Lungen. Je näher die Dateigeometrie oder die verdeckte Mitte dem eigentlichen Ergebnis kommen, desto weniger bedeutet dieses Ergebnis.</translation>
    </message>
    <message>
        <source>Where the heat map lies, as you see it; nothing needs to be said</source>
        <translation>Wo die Heatmap aus Ihrer Sicht liegt; es muss nichts gesagt werden</translation>
    </message>
    <message>
        <source>Where the map lies</source>
        <translation>Wo die Karte liegt</translation>
    </message>
    <message>
        <source>Where the network runs; another choice loads it anew, and the film stays</source>
        <translation>Wo das Netz läuft; eine andere Wahl lädt es neu, und die Aufnahme bleibt</translation>
    </message>
    <message>
        <source>Which class the score favours, if the film shows pneumonia.</source>
        <translation>Für welche Klasse der Score spricht, wenn die Aufnahme eine Pneumonie zeigt.</translation>
    </message>
    <message>
        <source>Which frame is shown</source>
        <translation>Welches Einzelbild gezeigt wird</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>Wer recht hatte</translation>
    </message>
    <message>
        <source>Whose number</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Why a film is not judged, or what to keep in mind. Falling, the gravest come first.</source>
        <translation>Warum eine Aufnahme nicht beurteilt wird oder was zu bedenken ist. Absteigend stehen die schwersten zuerst.</translation>
    </message>
    <message>
        <source>Why films were not judged</source>
        <translation>Warum Aufnahmen nicht beurteilt wurden</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum sie ausgelassen wurde</translation>
    </message>
    <message>
        <source>Width by height, changed by up to so much</source>
        <translation>Breite zu Höhe, höchstens um so viel geändert</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window 1</source>
        <translation>Fenster 1</translation>
    </message>
    <message>
        <source>Window 1 of the film's menu</source>
        <translation>Fenster 1 im Menü der Aufnahme</translation>
    </message>
    <message>
        <source>Window 2</source>
        <translation>Fenster 2</translation>
    </message>
    <message>
        <source>Window 2 of the film's menu</source>
        <translation>Fenster 2 im Menü der Aufnahme</translation>
    </message>
    <message>
        <source>Window 3</source>
        <translation>Fenster 3</translation>
    </message>
    <message>
        <source>Window 3 of the film's menu</source>
        <translation>Fenster 3 im Menü der Aufnahme</translation>
    </message>
    <message>
        <source>Window 4</source>
        <translation>Fenster 4</translation>
    </message>
    <message>
        <source>Window 4 of the film's menu</source>
        <translation>Fenster 4 im Menü der Aufnahme</translation>
    </message>
    <message>
        <source>Window 5</source>
        <translation>Fenster 5</translation>
    </message>
    <message>
        <source>Window 5 of the film's menu</source>
        <translation>Fenster 5 im Menü der Aufnahme</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>Fenster {number} der Datei</translation>
    </message>
    <message>
        <source>Window: right is softer, up is brighter</source>
        <translation>Fensterung: rechts weicher, oben heller</translation>
    </message>
    <message>
        <source>Windowed alike</source>
        <translation>Gleich gefenstert</translation>
    </message>
    <message>
        <source>Wipe the heat map away</source>
        <translation>Die Heatmap wegnehmen</translation>
    </message>
    <message>
        <source>Wipe the paint off</source>
        <translation>Farbe abwischen</translation>
    </message>
    <message>
        <source>With the folders inside it</source>
        <translation>Mit den Ordnern darin</translation>
    </message>
    <message>
        <source>Without ImageNet's weights it is not transfer learning.</source>
        <translation>Ohne die ImageNet-Gewichte ist es kein Transferlernen.</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer from the network: %n films.</source>
        <translation>
            <numerusform>Ohne Antwort des Netzes: %n Aufnahme.</numerusform>
            <numerusform>Ohne Antwort des Netzes: %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without both classes there is nothing to tell apart.</source>
        <translation>Ohne beide Klassen gibt es nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Without each source: trained anew, tested on it</source>
        <translation>Ohne jede einzelne Quelle: neu trainiert, an ihr getestet</translation>
    </message>
    <message>
        <source>Without pneumonia, and not to be judged: {films}</source>
        <translation>Ohne Pneumonie und nicht zu beurteilen: {films}</translation>
    </message>
    <message>
        <source>Without them nobody knows whether it is the lungs that are read.</source>
        <translation>Ohne sie weiß niemand, ob es die Lungen sind, die gelesen werden.</translation>
    </message>
    <message>
        <source>Words in the corners</source>
        <translation>Text in den Ecken</translation>
    </message>
    <message>
        <source>Words of the file, folder, patient or accession</source>
        <translation>Wörter aus Datei, Ordner, Patient oder Auftragsnummer</translation>
    </message>
    <message>
        <source>Work out trust of all films</source>
        <translation>Verlässlichkeit aller Aufnahmen ermitteln</translation>
    </message>
    <message>
        <source>Work out “{part}” after each result</source>
        <translation>„{part}“ nach jedem Ergebnis ermitteln</translation>
    </message>
    <message>
        <source>Working out trust</source>
        <translation>Verlässlichkeit wird ermittelt</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Write a .csv or .jsonl file instead.</source>
        <translation>Schreiben Sie stattdessen eine .csv- oder .jsonl-Datei.</translation>
    </message>
    <message>
        <source>Write a day as 2020-03-14.</source>
        <translation>Schreiben Sie einen Tag wie 2020-03-14.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Schreiben Sie eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Write a score from 0 to 1, as in 0.5.</source>
        <translation>Schreiben Sie einen Score von 0 bis 1, etwa 0,5.</translation>
    </message>
    <message>
        <source>Write covid19, other_pneumonia or no_pneumonia there and choose the file again.</source>
        <translation>Schreiben Sie dort covid19, other_pneumonia oder no_pneumonia und wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Wrong in every network that was compared</source>
        <translation>Bei jedem verglichenen Netz falsch</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>You agree with %n films' answers.</source>
        <translation>
            <numerusform>Sie stimmen der Antwort zu %n Aufnahme zu.</numerusform>
            <numerusform>Sie stimmen den Antworten zu %n Aufnahmen zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are unsure about %n films.</source>
        <translation>
            <numerusform>Sie sind bei %n Aufnahme unsicher.</numerusform>
            <numerusform>Sie sind bei %n Aufnahmen unsicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are unsure about pneumonia. If this film shows it, the network favours {favoured} over {other}.</source>
        <translation>Sie sind sich über eine Pneumonie unsicher. Wenn diese Aufnahme eine zeigt, spricht das Netz eher für {favoured} als für {other}.</translation>
    </message>
    <message>
        <source>You changed your mind to {label}, as the network says.</source>
        <translation>Sie haben Ihre Meinung geändert: {label}, wie das Netz.</translation>
    </message>
    <message>
        <source>You changed your mind to {label}; the network says otherwise.</source>
        <translation>Sie haben Ihre Meinung geändert: {label}; das Netz sagt etwas anderes.</translation>
    </message>
    <message>
        <source>You confirmed pneumonia. The score favours {favoured} over {other}.</source>
        <translation>Sie haben eine Pneumonie bestätigt. Der Score spricht eher für {favoured} als für {other}.</translation>
    </message>
    <message numerus="yes">
        <source>You disagree with %n films' answers.</source>
        <translation>
            <numerusform>Sie widersprechen der Antwort zu %n Aufnahme.</numerusform>
            <numerusform>Sie widersprechen den Antworten zu %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said first: {label} ({sure})</source>
        <translation>Sie sagten zuerst: {label} ({sure})</translation>
    </message>
    <message>
        <source>You said it first</source>
        <translation>Sie sagten es zuerst</translation>
    </message>
    <message>
        <source>You said that this film shows no pneumonia. The network must not be asked about a healthy chest, so its score is not shown.</source>
        <translation>Sie haben gesagt, dass diese Aufnahme keine Pneumonie zeigt. Das Netz darf nicht zu einem gesunden Thorax befragt werden; sein Score wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>You, after</source>
        <translation>Sie, danach</translation>
    </message>
    <message>
        <source>You, before</source>
        <translation>Sie, vorher</translation>
    </message>
    <message>
        <source>Youden: largest sum of sensitivity and specificity</source>
        <translation>Youden: max. Sensitivität + Spezifität</translation>
    </message>
    <message>
        <source>Your choice holds until the program ends, but it could not be saved.</source>
        <translation>Ihre Wahl gilt, bis das Programm endet, konnte aber nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Your first word was the network's</source>
        <translation>Ihr erstes Wort war das des Netzes</translation>
    </message>
    <message>
        <source>Your read</source>
        <translation>Ihr Befund</translation>
    </message>
    <message>
        <source>Your read: COVID-19 Pneumonia</source>
        <translation>Ihr Befund: COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>Your read: No pneumonia</source>
        <translation>Ihr Befund: keine Pneumonie</translation>
    </message>
    <message>
        <source>Your read: Other Pneumonias</source>
        <translation>Ihr Befund: andere Pneumonien</translation>
    </message>
    <message>
        <source>Your reads</source>
        <translation>Ihre Befunde</translation>
    </message>
    <message>
        <source>Your reads are forgotten, but the truth you imported could not be deleted.</source>
        <translation>Ihre Befunde sind vergessen, aber die importierte Wahrheit konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Your reads are forgotten.</source>
        <translation>Ihre Befunde sind vergessen.</translation>
    </message>
    <message>
        <source>Your reads could not be forgotten; they are all still there.</source>
        <translation>Ihre Befunde konnten nicht vergessen werden; sie sind alle noch da.</translation>
    </message>
    <message>
        <source>Your reads may not be read.</source>
        <translation>Ihre Befunde dürfen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your reads …</source>
        <translation>Ihre Befunde …</translation>
    </message>
    <message>
        <source>Your settings may not be read, so the program's own are used.</source>
        <translation>Ihre Einstellungen dürfen nicht gelesen werden; es gelten die des Programms.</translation>
    </message>
    <message>
        <source>Your settings were damaged, so the program's own are used; the old file is kept as {name}.</source>
        <translation>Ihre Einstellungen waren beschädigt; es gelten die des Programms. Die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Zones involved</source>
        <translation>Betroffene Felder</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>a radiograph is grey; this is another kind of picture</source>
        <translation>eine Röntgenaufnahme ist grau; dies ist eine andere Art von Bild</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy / recall / precision as printed</source>
        <translation>Genauigkeit / Recall / Precision wie gedruckt</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>active before</source>
        <translation>früher aktiv</translation>
    </message>
    <message>
        <source>after the result</source>
        <translation>nach dem Ergebnis</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all films alike</source>
        <translation>alle Aufnahmen gleich</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>an installed network</source>
        <translation>ein installiertes Netz</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Precision</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>began with</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>begins: {words}</source>
        <translation>beginnt: {words}</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>wird ermittelt</translation>
    </message>
    <message>
        <source>brightness was stretched automatically</source>
        <translation>die Helligkeit wurde automatisch gespreizt</translation>
    </message>
    <message>
        <source>bundle SHA-256 {hash}</source>
        <translation>Modellpaket SHA-256 {hash}</translation>
    </message>
    <message>
        <source>by every network</source>
        <translation>von jedem Netz</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>called COVID-19</source>
        <translation>als COVID-19</translation>
    </message>
    <message>
        <source>called by the network</source>
        <translation>Einstufung durch das Netz</translation>
    </message>
    <message>
        <source>can be carried out here</source>
        <translation>hier durchführbar</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>centre alone</source>
        <translation>Mitte allein</translation>
    </message>
    <message>
        <source>centre alone {centre}, frame alone {frame}</source>
        <translation>Mitte allein {centre}, Rand allein {frame}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>changes tried</source>
        <translation>versuchte Änderungen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>closer to them than {count} of 100 validation films</source>
        <translation>ihnen näher als {count} von 100 Validierungsaufnahmen</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>colours turned into luminance, 8 bits</source>
        <translation>Farben in Luminanz umgewandelt, 8 Bit</translation>
    </message>
    <message>
        <source>column {column}, row {row}: stored value {stored}</source>
        <translation>Spalte {column}, Zeile {row}: gespeicherter Wert {stored}</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>could not be worked out</source>
        <translation>konnte nicht ermittelt werden</translation>
    </message>
    <message>
        <source>cut-off {share:.0%}</source>
        <translation>Schnittgrenze {share:.0%}</translation>
    </message>
    <message>
        <source>damaged registry set aside</source>
        <translation>beschädigtes Netzregister beiseitegelegt</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <source>depth {number} ({layer})</source>
        <translation>Tiefe {number} ({layer})</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>distance, if the 99th film of 100 lies at 1</source>
        <translation>Abstand, wenn die 99. Aufnahme von 100 bei 1 liegt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>drawn by code, larger is brighter</source>
        <translation>programmatisch gezeichnet, größer ist heller</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>estimated at the patient</source>
        <translation>geschätzt am Patienten</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>exported to a file</source>
        <translation>in eine Datei exportiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed: {why}</source>
        <translation>fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>farther from them than {count} of 100 validation films</source>
        <translation>weiter von ihnen entfernt als {count} von 100 Validierungsaufnahmen</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>field of view: turned by {degrees:.10g} degrees against the detector before it was stored</source>
        <translation>Bildfeld: vor dem Speichern um {degrees:.10g} Grad gegen den Detektor gedreht</translation>
    </message>
    <message>
        <source>field of view: turned by {degrees:.10g} degrees and mirrored against the detector before it was stored</source>
        <translation>Bildfeld: vor dem Speichern um {degrees:.10g} Grad gegen den Detektor gedreht und gespiegelt</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>film SHA-256 {hash}</source>
        <translation>Aufnahme SHA-256 {hash}</translation>
    </message>
    <message>
        <source>film {number}</source>
        <translation>Aufnahme {number}</translation>
    </message>
    <message>
        <source>films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>films / patients</source>
        <translation>Aufnahmen / Patienten</translation>
    </message>
    <message>
        <source>films are prepared: {done:,} of {total:,}</source>
        <translation>Aufnahmen werden vorbereitet: {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>films are scored: {done:,} of {total:,}</source>
        <translation>Aufnahmen werden bewertet: {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>films frozen for comparisons</source>
        <translation>Aufnahmen für Vergleiche festgeschrieben</translation>
    </message>
    <message>
        <source>films with classes and splits, SHA-256</source>
        <translation>Aufnahmen mit Klassen und Teilmengen, SHA-256</translation>
    </message>
    <message>
        <source>fine detail may be missing or invented</source>
        <translation>feine Details können fehlen oder erfunden sein</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>feiner</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>eingepasst</translation>
    </message>
    <message>
        <source>folder of networks</source>
        <translation>Ordner der Netze</translation>
    </message>
    <message>
        <source>folders by class</source>
        <translation>Ordner nach Klassen</translation>
    </message>
    <message>
        <source>frame alone</source>
        <translation>Rand allein</translation>
    </message>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>Einzelbild {frame} von {frames}</translation>
    </message>
    <message>
        <source>frame {number} of {frames}</source>
        <translation>Einzelbild {number} von {frames}</translation>
    </message>
    <message>
        <source>from 0</source>
        <translation>von 0</translation>
    </message>
    <message>
        <source>from 2020-01-01</source>
        <translation>von 2020-01-01</translation>
    </message>
    <message>
        <source>from {layer} on</source>
        <translation>ab {layer}</translation>
    </message>
    <message>
        <source>goes on at epoch {epoch}</source>
        <translation>geht weiter bei Epoche {epoch}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>head alone</source>
        <translation>nur der Kopf</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>highest bar: {films}</source>
        <translation>höchster Balken: {films}</translation>
    </message>
    <message>
        <source>highest score</source>
        <translation>höchster Score</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>aus einer Datei importiert</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>in Teilen</translation>
    </message>
    <message>
        <source>input SHA-256 {hash}</source>
        <translation>Eingabe SHA-256 {hash}</translation>
    </message>
    <message>
        <source>inside an archive; unpack it first</source>
        <translation>in einem Archiv; entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>interrupted, can go on</source>
        <translation>unterbrochen, fortsetzbar</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>it looks like a lateral view, or like no chest; only PA and AP should be judged</source>
        <translation>sie sieht seitlich aus oder nicht wie ein Thorax; nur PA und AP sollten beurteilt werden</translation>
    </message>
    <message>
        <source>its brightness is nothing like two lungs beside a bright middle</source>
        <translation>ihre Helligkeit gleicht nicht zwei Lungen neben einer hellen Mitte</translation>
    </message>
    <message>
        <source>its header says {detail}</source>
        <translation>ihr Header sagt {detail}</translation>
    </message>
    <message>
        <source>its own window</source>
        <translation>eigenes Fenster</translation>
    </message>
    <message>
        <source>its own window: values differ in kind</source>
        <translation>eigenes Fenster: Werte anderer Art</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>left with the answer sealed: {count}</source>
        <translation>mit versiegelter Antwort verlassen: {count}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>line at {share:.0%}</source>
        <translation>Linie bei {share:.0%}</translation>
    </message>
    <message>
        <source>look-up table from the file: {count} entries of {bits} bits</source>
        <translation>Umsetzungstabelle aus der Datei: {count} Einträge mit {bits} Bit</translation>
    </message>
    <message>
        <source>look-up table of the file</source>
        <translation>Umsetzungstabelle der Datei</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>verlustfrei</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>verlustbehaftet</translation>
    </message>
    <message>
        <source>lowest score</source>
        <translation>niedrigster Score</translation>
    </message>
    <message>
        <source>marked FOR PROCESSING; open the film for presentation</source>
        <translation>als FOR PROCESSING markiert; öffnen Sie die Aufnahme zur Darstellung</translation>
    </message>
    <message>
        <source>marks in colour became grey</source>
        <translation>farbige Markierungen wurden grau</translation>
    </message>
    <message>
        <source>mean score of the bin</source>
        <translation>mittlerer Score der Gruppe</translation>
    </message>
    <message>
        <source>mean {mean} ± {deviation}</source>
        <translation>Mittel {mean} ± {deviation}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>modality: look-up table of {count} entries</source>
        <translation>Modalität: Umsetzungstabelle mit {count} Einträgen</translation>
    </message>
    <message>
        <source>modality: slope {slope:.10g}, intercept {intercept:.10g}</source>
        <translation>Modalität: Steigung {slope:.10g}, Achsenabschnitt {intercept:.10g}</translation>
    </message>
    <message>
        <source>moves with it by share of the film</source>
        <translation>bewegt sich anteilig mit</translation>
    </message>
    <message>
        <source>moves with it in mm</source>
        <translation>bewegt sich in mm mit</translation>
    </message>
    <message>
        <source>nCoV Desktop</source>
        <translation>nCoV Desktop</translation>
    </message>
    <message>
        <source>nCoV Desktop report</source>
        <translation>nCoV Desktop – Bericht</translation>
    </message>
    <message>
        <source>nCoV Desktop test of {bundle}</source>
        <translation>nCoV Desktop, Test von {bundle}</translation>
    </message>
    <message>
        <source>nCoV Desktop training report: {name}</source>
        <translation>nCoV Desktop, Trainingsbericht: {name}</translation>
    </message>
    <message>
        <source>nCoV Desktop worklist</source>
        <translation>nCoV Desktop – Arbeitsliste</translation>
    </message>
    <message>
        <source>nCoV Desktop {version} · {network} · {precision} on {device}</source>
        <translation>nCoV Desktop {version} · {network} · {precision} auf {device}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>network, films</source>
        <translation>Netz, Aufnahmen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>keine Datei angegeben</translation>
    </message>
    <message>
        <source>no film</source>
        <translation>keine Aufnahme</translation>
    </message>
    <message>
        <source>no films yet</source>
        <translation>noch keine Aufnahmen</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>no patient is named</source>
        <translation>kein Patient angegeben</translation>
    </message>
    <message>
        <source>no pixel inside</source>
        <translation>kein Pixel darin</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>noch kein Plan</translation>
    </message>
    <message>
        <source>no reader has tagged it</source>
        <translation>von keinem Befunder mit einem Tag versehen</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>noch kein Lauf</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Score</translation>
    </message>
    <message>
        <source>no spacing: sizes in pixels only</source>
        <translation>kein Pixelabstand: Größen nur in Pixeln</translation>
    </message>
    <message>
        <source>no window in the file: automatic window</source>
        <translation>kein Fenster in der Datei: automatisches Fenster</translation>
    </message>
    <message>
        <source>no window in the file: full range</source>
        <translation>kein Fenster in der Datei: voller Bereich</translation>
    </message>
    <message>
        <source>not a chest film ({detail})</source>
        <translation>keine Thoraxaufnahme ({detail})</translation>
    </message>
    <message>
        <source>not a frontal view ({detail})</source>
        <translation>keine frontale Projektion ({detail})</translation>
    </message>
    <message>
        <source>not a radiograph ({detail})</source>
        <translation>keine Röntgenaufnahme ({detail})</translation>
    </message>
    <message>
        <source>not a readable film</source>
        <translation>keine lesbare Aufnahme</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not confirmed by a reader</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>nothing – not transfer learning</source>
        <translation>nichts – kein Transferlernen</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>jetzt {rate}</translation>
    </message>
    <message>
        <source>of neither class ({detail})</source>
        <translation>zu keiner der Klassen gehörig ({detail})</translation>
    </message>
    <message>
        <source>of them change the answer</source>
        <translation>davon ändern die Antwort</translation>
    </message>
    <message>
        <source>of unknown origin</source>
        <translation>unbekannter Herkunft</translation>
    </message>
    <message>
        <source>only films stored without loss</source>
        <translation>nur verlustfrei gespeicherte Aufnahmen</translation>
    </message>
    <message>
        <source>only frontal films (PA, AP) are judged</source>
        <translation>nur frontale Aufnahmen (PA, AP) werden beurteilt</translation>
    </message>
    <message>
        <source>only frontal films (PA, AP) should be judged</source>
        <translation>nur frontale Aufnahmen (PA, AP) sollten beurteilt werden</translation>
    </message>
    <message>
        <source>opacity {share:.0%}</source>
        <translation>Deckkraft {share:.0%}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>other pneumonias</source>
        <translation>andere Pneumonien</translation>
    </message>
    <message>
        <source>our choice</source>
        <translation>unsere Wahl</translation>
    </message>
    <message>
        <source>our site</source>
        <translation>unser Haus</translation>
    </message>
    <message>
        <source>overlay planes in the file: {count}, not part of the pixels</source>
        <translation>Overlay-Ebenen in der Datei: {count}, nicht Teil der Pixel</translation>
    </message>
    <message>
        <source>padding: stored values {least} to {largest} are no picture</source>
        <translation>Auffüllung: gespeicherte Werte {least} bis {largest} sind kein Bild</translation>
    </message>
    <message>
        <source>page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>parts of the film are missing</source>
        <translation>Teile der Aufnahme fehlen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>patient from the file's name</source>
        <translation>Patient aus dem Dateinamen</translation>
    </message>
    <message>
        <source>patient from the film's header</source>
        <translation>Patient aus dem Header der Aufnahme</translation>
    </message>
    <message>
        <source>patient from the folder</source>
        <translation>Patient aus dem Ordner</translation>
    </message>
    <message>
        <source>patient from the table</source>
        <translation>Patient aus der Tabelle</translation>
    </message>
    <message>
        <source>patient under 18</source>
        <translation>Patient unter 18</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Trainingsplan</translation>
    </message>
    <message>
        <source>plan, SHA-256</source>
        <translation>Trainingsplan, SHA-256</translation>
    </message>
    <message>
        <source>pneumonia not confirmed</source>
        <translation>Pneumonie nicht bestätigt</translation>
    </message>
    <message>
        <source>precision and recall of COVID-19 Pneumonia, in each other's column</source>
        <translation>Precision und Recall der COVID-19-Pneumonie, in vertauschten Spalten</translation>
    </message>
    <message>
        <source>precision of COVID-19 (PPV)</source>
        <translation>Precision COVID-19 (PPW)</translation>
    </message>
    <message>
        <source>random weights: not transfer learning</source>
        <translation>zufällige Gewichte: kein Transferlernen</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>eher sicher</translation>
    </message>
    <message>
        <source>rather unsure</source>
        <translation>eher unsicher</translation>
    </message>
    <message>
        <source>raw detector picture</source>
        <translation>Rohbild des Detektors</translation>
    </message>
    <message>
        <source>read again after the answer was seen: {count}</source>
        <translation>erneut befundet, nachdem die Antwort gesehen war: {count}</translation>
    </message>
    <message>
        <source>read as no pneumonia</source>
        <translation>als „keine Pneumonie“ befundet</translation>
    </message>
    <message>
        <source>read, but the network gave no answer</source>
        <translation>gelesen, aber das Netz gab keine Antwort</translation>
    </message>
    <message>
        <source>recall and precision of Other Pneumonias</source>
        <translation>Recall und Precision der anderen Pneumonien</translation>
    </message>
    <message>
        <source>recall of COVID-19 (sensitivity)</source>
        <translation>Recall COVID-19 (Sensitivität)</translation>
    </message>
    <message>
        <source>recall of Other (specificity)</source>
        <translation>Recall andere (Spezifität)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused: no score is given</source>
        <translation>abgelehnt: kein Score angegeben</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>reviewed films of the worklist</source>
        <translation>geprüfte Aufnahmen der Arbeitsliste</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>zurückgekehrt zu</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message>
        <source>scored {score} for COVID-19 Pneumonia</source>
        <translation>Score {score} für COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>self-test passed</source>
        <translation>Selbsttest bestanden</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>sensitivity (recall)</source>
        <translation>Sensitivität (Recall)</translation>
    </message>
    <message>
        <source>sensitivity {share:.2f}</source>
        <translation>Sensitivität {share:.2f}</translation>
    </message>
    <message>
        <source>share of COVID-19 among films of like score</source>
        <translation>Anteil von COVID-19 unter Aufnahmen mit ähnlichem Score</translation>
    </message>
    <message>
        <source>share of the
map's peak</source>
        <translation>Anteil am
Kartenmaximum</translation>
    </message>
    <message>
        <source>share with COVID-19 Pneumonia</source>
        <translation>Anteil mit COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>shutters in the file: {count}, left out of the automatic window</source>
        <translation>Blenden in der Datei: {count}, vom automatischen Fenster ausgenommen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>smaller class drawn more often</source>
        <translation>kleinere Klasse öfter gezogen</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>spacing: the detector's, divided by the file's magnification factor</source>
        <translation>Pixelabstand: der des Detektors, geteilt durch den Vergrößerungsfaktor der Datei</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>specificity {share:.2f}</source>
        <translation>Spezifität {share:.2f}</translation>
    </message>
    <message>
        <source>stage 1, validation</source>
        <translation>Stufe 1, Validierung</translation>
    </message>
    <message>
        <source>stage 2, validation</source>
        <translation>Stufe 2, Validierung</translation>
    </message>
    <message>
        <source>stage {stage} · epoch {epoch} of {epochs}</source>
        <translation>Stufe {stage} · Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>stage {stage}, {network}</source>
        <translation>Stufe {stage}, {network}</translation>
    </message>
    <message>
        <source>stopped, can go on</source>
        <translation>angehalten, fortsetzbar</translation>
    </message>
    <message>
        <source>stops a training</source>
        <translation>verhindert ein Training</translation>
    </message>
    <message>
        <source>stored values: {bits} bits, signed</source>
        <translation>gespeicherte Werte: {bits} Bit, mit Vorzeichen</translation>
    </message>
    <message>
        <source>stored values: {bits} bits, unsigned</source>
        <translation>gespeicherte Werte: {bits} Bit, ohne Vorzeichen</translation>
    </message>
    <message>
        <source>stored values: {stored} of {allocated} bits, signed</source>
        <translation>gespeicherte Werte: {stored} von {allocated} Bit, mit Vorzeichen</translation>
    </message>
    <message>
        <source>stored values: {stored} of {allocated} bits, unsigned</source>
        <translation>gespeicherte Werte: {stored} von {allocated} Bit, ohne Vorzeichen</translation>
    </message>
    <message>
        <source>switched off in Settings</source>
        <translation>in den Einstellungen abgeschaltet</translation>
    </message>
    <message>
        <source>table of films</source>
        <translation>Tabelle von Aufnahmen</translation>
    </message>
    <message>
        <source>tagged as no pneumonia</source>
        <translation>Tag: keine Pneumonie</translation>
    </message>
    <message>
        <source>take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>taken in from a run</source>
        <translation>aus einem Lauf übernommen</translation>
    </message>
    <message>
        <source>temperature, fitted on validation</source>
        <translation>Temperatur, an den Validierungsdaten angepasst</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>test: sensitivity / specificity</source>
        <translation>Testdaten: Sensitivität / Spezifität</translation>
    </message>
    <message>
        <source>the bundle {bundle}</source>
        <translation>das Modellpaket {bundle}</translation>
    </message>
    <message>
        <source>the file has changed since it was screened</source>
        <translation>die Datei hat sich seit dem Screening geändert</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>the network gave no answer</source>
        <translation>das Netz gab keine Antwort</translation>
    </message>
    <message>
        <source>the network has seen adults only</source>
        <translation>das Netz hat nur Erwachsene gesehen</translation>
    </message>
    <message>
        <source>the network is for adults only</source>
        <translation>das Netz ist nur für Erwachsene</translation>
    </message>
    <message>
        <source>the network may read the letters instead of the lungs</source>
        <translation>das Netz liest vielleicht die Schrift statt der Lungen</translation>
    </message>
    <message>
        <source>the reader was unsure</source>
        <translation>der Befunder war unsicher</translation>
    </message>
    <message>
        <source>the same film again</source>
        <translation>dieselbe Aufnahme noch einmal</translation>
    </message>
    <message>
        <source>the window may be closed</source>
        <translation>das Fenster darf geschlossen werden</translation>
    </message>
    <message>
        <source>there is a surround; the network expects the film alone</source>
        <translation>es gibt eine Umgebung; das Netz erwartet die Aufnahme allein</translation>
    </message>
    <message>
        <source>this machine is asked …</source>
        <translation>dieser Computer wird befragt …</translation>
    </message>
    <message>
        <source>this network does not know its training films</source>
        <translation>dieses Netz kennt seine Trainingsaufnahmen nicht</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>threshold {threshold:.2f}</source>
        <translation>Schwellenwert {threshold:.2f}</translation>
    </message>
    <message>
        <source>threshold {threshold:.3f} · {seconds:.2f} s on {device}, {precision}</source>
        <translation>Schwellenwert {threshold:.3f} · {seconds:.2f} s auf {device}, {precision}</translation>
    </message>
    <message>
        <source>threshold {threshold:g}</source>
        <translation>Schwellenwert {threshold:g}</translation>
    </message>
    <message>
        <source>to 1</source>
        <translation>bis 1</translation>
    </message>
    <message>
        <source>to 100</source>
        <translation>bis 100</translation>
    </message>
    <message>
        <source>to 2020-12-31</source>
        <translation>bis 2020-12-31</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>true size {plane}</source>
        <translation>wahre Größe {plane}</translation>
    </message>
    <message>
        <source>turned upright by EXIF orientation {orientation}</source>
        <translation>nach EXIF-Ausrichtung {orientation} aufgerichtet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>ohne Vorzeichen</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>validation, COVID-19 positive</source>
        <translation>Validierungsdaten, COVID-19 positiv</translation>
    </message>
    <message>
        <source>validation: sensitivity / specificity</source>
        <translation>Validierungsdaten: Sensitivität / Spezifität</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>view not stated</source>
        <translation>Projektion nicht angegeben</translation>
    </message>
    <message>
        <source>view not stated, does not look like a chest film</source>
        <translation>Projektion nicht angegeben, sieht nicht wie eine Thoraxaufnahme aus</translation>
    </message>
    <message>
        <source>view not stated, may not be a frontal chest film</source>
        <translation>Projektion nicht angegeben, vielleicht keine frontale Thoraxaufnahme</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>weighted loss</source>
        <translation>gewichteter Verlust</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>what limits it</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>what was tested</source>
        <translation>was getestet wurde</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>whole film</source>
        <translation>ganze Aufnahme</translation>
    </message>
    <message>
        <source>whole film {score}</source>
        <translation>ganze Aufnahme {score}</translation>
    </message>
    <message>
        <source>window from the file: centre {center:.10g}, width {width:.10g} ({function})</source>
        <translation>Fenster aus der Datei: Mitte {center:.10g}, Breite {width:.10g} ({function})</translation>
    </message>
    <message>
        <source>windowed as the film</source>
        <translation>gefenstert wie die Aufnahme</translation>
    </message>
    <message>
        <source>windowed as the film; values differ in kind</source>
        <translation>gefenstert wie die Aufnahme; Werte anderer Art</translation>
    </message>
    <message>
        <source>with the result</source>
        <translation>mit dem Ergebnis</translation>
    </message>
    <message>
        <source>without an answer: {count}</source>
        <translation>ohne Antwort: {count}</translation>
    </message>
    <message>
        <source>working …</source>
        <translation>in Arbeit …</translation>
    </message>
    <message>
        <source>worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you are unsure; the result stays conditional</source>
        <translation>Sie sind unsicher; das Ergebnis gilt nur bedingt</translation>
    </message>
    <message>
        <source>you say that it does not; no score is shown</source>
        <translation>Sie verneinen es; es wird kein Score gezeigt</translation>
    </message>
    <message>
        <source>{answer}: {note}</source>
        <translation>{answer}: {note}</translation>
    </message>
    <message>
        <source>{begun} Films: {films}</source>
        <translation>{begun} Aufnahmen: {films}</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <source>{bits} bits, {sign}, {format}</source>
        <translation>{bits} Bit, {sign}, {format}</translation>
    </message>
    <message>
        <source>{cols} × {rows} cells</source>
        <translation>{cols} × {rows} Zellen</translation>
    </message>
    <message>
        <source>{cols} × {rows} pixels</source>
        <translation>{cols} × {rows} Pixel</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
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
        <source>{detail} pixels; the network needs 224 on the shorter side</source>
        <translation>{detail} Pixel; das Netz braucht 224 auf der kürzeren Seite</translation>
    </message>
    <message>
        <source>{detail} times as far from them as 99 of 100 films; a score would mean nothing</source>
        <translation>{detail}-mal so weit von ihnen entfernt wie 99 von 100 Aufnahmen; ein Score würde nichts bedeuten</translation>
    </message>
    <message>
        <source>{detail} times as far from them as 99 of 100 films; take the score with care</source>
        <translation>{detail}-mal so weit von ihnen entfernt wie 99 von 100 Aufnahmen; nehmen Sie den Score mit Vorsicht</translation>
    </message>
    <message>
        <source>{doing}: {done:,} of {total:,}</source>
        <translation>{doing}: {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} files</source>
        <translation>{done:,} von {total:,} Dateien</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} films, highest score first</source>
        <translation>{done:,} von {total:,} Aufnahmen, höchster Score zuerst</translation>
    </message>
    <message>
        <source>{ended} (stopped early)</source>
        <translation>{ended} (vorzeitig beendet)</translation>
    </message>
    <message>
        <source>{factor:g} ×</source>
        <translation>{factor:g} ×</translation>
    </message>
    <message>
        <source>{figures}: {what}</source>
        <translation>{figures}: {what}</translation>
    </message>
    <message>
        <source>{films} films of the table have no split.</source>
        <translation>{films} Aufnahmen der Tabelle sind keiner Teilmenge zugeteilt.</translation>
    </message>
    <message>
        <source>{films}, not checked</source>
        <translation>{films}, ungeprüft</translation>
    </message>
    <message>
        <source>{films}, not divided</source>
        <translation>{films}, ungeteilt</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation>{key} gehört zu „{command}“.</translation>
    </message>
    <message>
        <source>{key} keys</source>
        <translation>{key} Tasten</translation>
    </message>
    <message>
        <source>{kind}: colours turned into luminance, 8 bits</source>
        <translation>{kind}: Farben in Luminanz umgewandelt, 8 Bit</translation>
    </message>
    <message>
        <source>{known} of {judged} judged films have a truth</source>
        <translation>zu {known} von {judged} beurteilten Aufnahmen ist die Wahrheit bekannt</translation>
    </message>
    <message>
        <source>{label}: {times:.1f} times as many films as of the other class</source>
        <translation>{label}: {times:.1f}-mal so viele Aufnahmen wie von der anderen Klasse</translation>
    </message>
    <message>
        <source>{least} to {largest}</source>
        <translation>{least} bis {largest}</translation>
    </message>
    <message>
        <source>{left} left in this stage</source>
        <translation>noch {left} in dieser Stufe</translation>
    </message>
    <message>
        <source>{length:.0f} px, not calibrated</source>
        <translation>{length:.0f} px, nicht kalibriert</translation>
    </message>
    <message>
        <source>{length:.1f} mm, {origin}</source>
        <translation>{length:.1f} mm, {origin}</translation>
    </message>
    <message>
        <source>{low:.1e} … {high:.1e}</source>
        <translation>{low:.1e} … {high:.1e}</translation>
    </message>
    <message>
        <source>{low} to {high} under small changes</source>
        <translation>{low} bis {high} bei kleinen Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>{low} – {high} under %n small changes</source>
        <translation>
            <numerusform>{low} – {high} bei %n kleinen Änderung</numerusform>
            <numerusform>{low} – {high} bei %n kleinen Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{method} gives small and several places more weight than Grad-CAM does.</source>
        <translation>{method} gewichtet kleine und mehrere Stellen stärker als Grad-CAM.</translation>
    </message>
    <message>
        <source>{method} weighs each feature by its share of the score.</source>
        <translation>{method} gewichtet jedes Merkmal nach seinem Anteil am Score.</translation>
    </message>
    <message>
        <source>{method} weighs each feature of the network by how much it moves the score on average.</source>
        <translation>{method} gewichtet jedes Merkmal des Netzes danach, wie stark es den Score im Mittel bewegt.</translation>
    </message>
    <message>
        <source>{method} weighs every cell by its own pull on the score, so that edges come out finer.</source>
        <translation>{method} gewichtet jede Zelle nach ihrem eigenen Zug am Score, sodass Ränder feiner werden.</translation>
    </message>
    <message>
        <source>{method} weighs every feature cell by cell, and so shows exactly what the score sums up.</source>
        <translation>{method} gewichtet jedes Merkmal Zelle für Zelle und zeigt so genau, was der Score aufsummiert.</translation>
    </message>
    <message>
        <source>{model}, threshold {threshold:g}: {films}</source>
        <translation>{model}, Schwellenwert {threshold:g}: {films}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (active)</source>
        <translation>{name} (aktiv)</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} is a candidate now.</source>
        <translation>{name} ist jetzt ein Kandidat.</translation>
    </message>
    <message>
        <source>{name} is active now.</source>
        <translation>{name} ist jetzt aktiv.</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} ist installiert.</translation>
    </message>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} wurde nicht geöffnet. {why}</translation>
    </message>
    <message>
        <source>{name} was written as one file.</source>
        <translation>{name} wurde als einzelne Datei geschrieben.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}, from</source>
        <translation>{name}, von</translation>
    </message>
    <message>
        <source>{name}, to</source>
        <translation>{name}, bis</translation>
    </message>
    <message>
        <source>{name}: the same film as {other}, shown once.</source>
        <translation>{name}: dieselbe Aufnahme wie {other}, nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>{name}: {done:,} of {total:,} films</source>
        <translation>{name}: {done:,} von {total:,} Aufnahmen</translation>
    </message>
    <message>
        <source>{network} ({state})</source>
        <translation>{network} ({state})</translation>
    </message>
    <message>
        <source>{network} cannot be trained on films of {side} pixels.</source>
        <translation>{network} lässt sich nicht mit Aufnahmen von {side} Pixeln trainieren.</translation>
    </message>
    <message>
        <source>{network} has no part named {point} to train from.</source>
        <translation>{network} hat keinen Teil namens {point}, ab dem trainiert werden könnte.</translation>
    </message>
    <message>
        <source>{network} is to become the bundle, but the last stage does not train it.</source>
        <translation>{network} soll das Modellpaket werden, aber die letzte Stufe trainiert es nicht.</translation>
    </message>
    <message>
        <source>{network} on {device}, {precision}</source>
        <translation>{network} auf {device}, {precision}</translation>
    </message>
    <message>
        <source>{network} – not installed</source>
        <translation>{network} – nicht installiert</translation>
    </message>
    <message>
        <source>{part}: what it means and what was measured</source>
        <translation>{part}: was es bedeutet und was gemessen wurde</translation>
    </message>
    <message>
        <source>{part}: work it out again</source>
        <translation>{part}: noch einmal ermitteln</translation>
    </message>
    <message>
        <source>{patients} patients; figures for so few are uncertain.</source>
        <translation>{patients} Patienten; Zahlen für so wenige sind unsicher.</translation>
    </message>
    <message>
        <source>{percentile:.1f} of 100 nearer</source>
        <translation>{percentile:.1f} von 100 näher</translation>
    </message>
    <message>
        <source>{place}, epoch {epoch}: loss {training:.3f}, validation {valid:.3f}, {rates}</source>
        <translation>{place}, Epoche {epoch}: Verlust {training:.3f}, Validierung {valid:.3f}, {rates}</translation>
    </message>
    <message>
        <source>{place}: LR range test suggests {interval}</source>
        <translation>{place}: Lernratentest schlägt {interval} vor</translation>
    </message>
    <message>
        <source>{place}: ended, epoch {epoch} is kept</source>
        <translation>{place}: beendet, Epoche {epoch} wird behalten</translation>
    </message>
    <message>
        <source>{place}: memory was short, batches now come in parts of {size}</source>
        <translation>{place}: Speicher war knapp, Batches kommen jetzt in Teilen zu {size}</translation>
    </message>
    <message>
        <source>{rate:.1f} films a second</source>
        <translation>{rate:.1f} Aufnahmen pro Sekunde</translation>
    </message>
    <message>
        <source>{rate:.1f} films/s</source>
        <translation>{rate:.1f} Aufnahmen/s</translation>
    </message>
    <message>
        <source>{rate} · {left} left</source>
        <translation>{rate} · noch {left}</translation>
    </message>
    <message>
        <source>{right} of {of} = {share}</source>
        <translation>{right} von {of} = {share}</translation>
    </message>
    <message>
        <source>{right} of {total} = {share}</source>
        <translation>{right} von {total} = {share}</translation>
    </message>
    <message>
        <source>{rule} (the bundle's)</source>
        <translation>{rule} (im Modellpaket)</translation>
    </message>
    <message>
        <source>{screen}: calibrated, {pitch:.4f} mm per pixel.</source>
        <translation>{screen}: kalibriert, {pitch:.4f} mm pro Pixel.</translation>
    </message>
    <message>
        <source>{screen}: not calibrated.</source>
        <translation>{screen}: nicht kalibriert.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>{set}: AUC {auc}</source>
        <translation>{set}: AUC {auc}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{share:.2f} ({right} of {of})</source>
        <translation>{share:.2f} ({right} von {of})</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,} tags.</source>
        <translation>{shown:,} von {all:,} Tags.</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>{spacing:.3f} mm per pixel, {origin}</source>
        <translation>{spacing:.3f} mm pro Pixel, {origin}</translation>
    </message>
    <message>
        <source>{split}: {label}</source>
        <translation>{split}: {label}</translation>
    </message>
    <message>
        <source>{stage}, validation</source>
        <translation>{stage}, Validierung</translation>
    </message>
    <message>
        <source>{stage}: validation loss</source>
        <translation>{stage}: Validierungsverlust</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} seit {day}</translation>
    </message>
    <message>
        <source>{steps} steps · suggested: {chosen}</source>
        <translation>{steps} Schritte · vorgeschlagen: {chosen}</translation>
    </message>
    <message>
        <source>{sure} of 5, {words}</source>
        <translation>{sure} von 5, {words}</translation>
    </message>
    <message>
        <source>{time:.0f} ms</source>
        <translation>{time:.0f} ms</translation>
    </message>
    <message>
        <source>{what} of several runs. Last: {ends}.</source>
        <translation>{what} mehrerer Läufe. Zuletzt: {ends}.</translation>
    </message>
    <message>
        <source>{what}, stage {stage}</source>
        <translation>{what}, Stufe {stage}</translation>
    </message>
    <message>
        <source>{where} is not a name that can be used.</source>
        <translation>{where} ist kein brauchbarer Name.</translation>
    </message>
    <message>
        <source>{where} is too large: the limit is {limit}.</source>
        <translation>{where} ist zu groß: die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>{where} is too small: the limit is {limit}.</source>
        <translation>{where} ist zu klein: die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>{where} must be a multiple of {limit}.</source>
        <translation>{where} muss ein Vielfaches von {limit} sein.</translation>
    </message>
    <message>
        <source>{whole} with it, {without} without</source>
        <translation>{whole} mit ihm, {without} ohne ihn</translation>
    </message>
    <message>
        <source>{why}: turned so that larger is brighter</source>
        <translation>{why}: umgekehrt, sodass größer heller ist</translation>
    </message>
    <message>
        <source>{words} Score {score}, {remark}.</source>
        <translation>{words} Score {score}, {remark}.</translation>
    </message>
    <message>
        <source>{words}; the best so far</source>
        <translation>{words}; Bestwert</translation>
    </message>
    <message>
        <source>{zone} is involved</source>
        <translation>{zone} ist betroffen</translation>
    </message>
    <message>
        <source>× too far off</source>
        <translation>× zu weit ab</translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines left out</source>
        <translation>
            <numerusform>… %n weitere Zeile ausgelassen</numerusform>
            <numerusform>… %n weitere Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ in Gebrauch</translation>
    </message>
</context>
</TS>
