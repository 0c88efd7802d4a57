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
        <source>%n copies of films are shown once.</source>
        <translation>
            <numerusform>%n Kopie einer Aufnahme wird nur einmal gezeigt.</numerusform>
            <numerusform>%n Kopien von Aufnahmen werden nur einmal gezeigt.</numerusform>
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
        <source>%n films scored {score} or higher – open the worklist.</source>
        <translation>
            <numerusform>%n Aufnahme mit Score {score} oder höher – öffnen Sie die Arbeitsliste.</numerusform>
            <numerusform>%n Aufnahmen mit Score {score} oder höher – öffnen Sie die Arbeitsliste.</numerusform>
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
        <source>%n pixels</source>
        <translation>
            <numerusform>%n Pixel</numerusform>
            <numerusform>%n Pixel</numerusform>
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
        <source>A window in the header makes no sense and was left out.</source>
        <translation>Ein Fenster im Header ergibt keinen Sinn und wurde ausgelassen.</translation>
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
        <source>Add a line for each examination and choose the file again.</source>
        <translation>Fügen Sie für jede Untersuchung eine Zeile hinzu und wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>After each result, in idle time, the network is asked again to see how far its score can be trusted. It takes some seconds and never delays the next film.</source>
        <translation>Nach jedem Ergebnis wird das Netz in freier Zeit noch einmal befragt, um zu sehen, wie weit man seinem Score trauen kann. Das dauert einige Sekunden und hält die nächste Aufnahme nie auf.</translation>
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
        <source>An earlier film beside it</source>
        <translation>Eine frühere Aufnahme daneben</translation>
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
        <source>Another window or command is screening into this worklist.</source>
        <translation>Ein anderes Fenster oder ein Befehl screent gerade in diese Arbeitsliste.</translation>
    </message>
    <message>
        <source>Another window or command is writing to the worklist.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl schreibt gerade in die Arbeitsliste.</translation>
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
        <source>As the desktop is</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the system, where there is a translation</source>
        <translation>Wie das System, wo es eine Übersetzung gibt</translation>
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
        <source>Ask for less, or clear all filters.</source>
        <translation>Verlangen Sie weniger, oder löschen Sie alle Filter.</translation>
    </message>
    <message>
        <source>Ask for permission to read the settings file; Settings names its folder.</source>
        <translation>Bitten Sie um Leserecht für die Einstellungsdatei; ihr Ordner steht in den Einstellungen.</translation>
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
        <source>Away from it, when you had agreed</source>
        <translation>Von ihr weg, wenn Sie übereinstimmten</translation>
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
        <source>Before it is used, the network is run on films drawn by code, and every number format is compared with float32. The fastest one that agrees is taken.</source>
        <translation>Vor dem Einsatz wird das Netz an programmatisch gezeichneten Aufnahmen geprüft und jedes Zahlenformat mit float32 verglichen. Das schnellste, das übereinstimmt, wird genommen.</translation>
    </message>
    <message>
        <source>Begin no further films until it is resumed</source>
        <translation>Keine weiteren Aufnahmen beginnen, bis es weitergeht</translation>
    </message>
    <message>
        <source>Between the map's cells, colours go over into each other</source>
        <translation>Zwischen den Zellen der Karte gehen die Farben ineinander über</translation>
    </message>
    <message>
        <source>Bundle: {then} then, {now} now.</source>
        <translation>Modellpaket: damals {then}, jetzt {now}.</translation>
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
        <source>COVID-19 Pneumonia</source>
        <translation>COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>COVID-19 score</source>
        <translation>COVID-19-Score</translation>
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
        <source>Centre or frame</source>
        <translation>Mitte oder Rand</translation>
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
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>Prüfen Sie den Namen und ob das Laufwerk noch verbunden ist.</translation>
    </message>
    <message>
        <source>Check where the index comes from; open the film itself if you trust it.</source>
        <translation>Prüfen Sie, woher das Verzeichnis stammt; öffnen Sie die Aufnahme selbst, wenn Sie ihr trauen.</translation>
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
        <source>Choose a film in the list.</source>
        <translation>Wählen Sie eine Aufnahme in der Liste.</translation>
    </message>
    <message>
        <source>Choose again under Settings.</source>
        <translation>Wählen Sie erneut unter Einstellungen.</translation>
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
        <source>Choose the result of a film that was judged.</source>
        <translation>Wählen Sie das Ergebnis einer Aufnahme, die beurteilt wurde.</translation>
    </message>
    <message>
        <source>Choose the very file the result names; a copy that was exported again is another file.</source>
        <translation>Wählen Sie genau die Datei, die das Ergebnis nennt; eine erneut exportierte Kopie ist eine andere Datei.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
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
        <source>Correct that line and choose the file again.</source>
        <translation>Berichtigen Sie diese Zeile und wählen Sie die Datei erneut.</translation>
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
        <source>Cut-off</source>
        <translation>Schnittgrenze</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
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
        <source>Do something with the chosen films, or with all that are listed</source>
        <translation>Etwas mit den ausgewählten oder allen gelisteten Aufnahmen tun</translation>
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
        <source>Draw the heat map by the next method</source>
        <translation>Die Heatmap nach der nächsten Methode zeichnen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Drop a chest film here</source>
        <translation>Thoraxaufnahme hier ablegen</translation>
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
        <source>Enter goes to the field for the new key</source>
        <translation>Enter führt zum Feld für die neue Taste</translation>
    </message>
    <message>
        <source>Enter opens it; N and P then walk the list.</source>
        <translation>Enter öffnet sie; N und P gehen dann durch die Liste.</translation>
    </message>
    <message>
        <source>Every element of the film's file</source>
        <translation>Jedes Element der Datei der Aufnahme</translation>
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
    <message numerus="yes">
        <source>Export %n chosen films …</source>
        <translation>
            <numerusform>%n ausgewählte Aufnahme exportieren …</numerusform>
            <numerusform>%n ausgewählte Aufnahmen exportieren …</numerusform>
        </translation>
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
        <source>File</source>
        <translation>Datei</translation>
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
        <source>Film {number}</source>
        <translation>Aufnahme {number}</translation>
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
        <source>Films by score of COVID-19 Pneumonia</source>
        <translation>Aufnahmen nach Score der COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>Films found</source>
        <translation>Gefundene Aufnahmen</translation>
    </message>
    <message>
        <source>Films of the worklist</source>
        <translation>Aufnahmen der Arbeitsliste</translation>
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
        <source>Folder</source>
        <translation>Ordner</translation>
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
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Einzelbild</translation>
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
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Give each of the two commands the other's key</source>
        <translation>Die Tasten der beiden Befehle tauschen</translation>
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
        <source>Go on without recording</source>
        <translation>Ohne Aufzeichnung fortfahren</translation>
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
        <source>Heat map</source>
        <translation>Heatmap</translation>
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
        <source>How the films ended</source>
        <translation>Was aus den Aufnahmen wurde</translation>
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
        <source>If this film shows pneumonia, the network favours {favoured} over {other}.</source>
        <translation>Wenn diese Aufnahme eine Pneumonie zeigt, spricht das Netz eher für {favoured} als für {other}.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and open the folder.</source>
        <translation>Wenn Sie ihm trauen, entpacken Sie es mit einem anderen Programm und öffnen Sie den Ordner.</translation>
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
        <source>In colour</source>
        <translation>In Farbe</translation>
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
        <source>Intervals are 95 % (Wilson) and count each film on its own; films of one patient make them too narrow. Below {few} reads a share says next to nothing; such lines are marked few.</source>
        <translation>Die Intervalle sind 95-%-Intervalle (Wilson) und zählen jede Aufnahme für sich; mehrere Aufnahmen eines Patienten machen sie zu eng. Unter {few} Befunden sagt ein Anteil fast nichts; solche Zeilen tragen den Vermerk „wenige“.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
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
        <source>It may hold many frames; export them, or the one you want to see, to files of their own.</source>
        <translation>Sie enthält vielleicht viele Einzelbilder; exportieren Sie diese, oder das gewünschte, in eigene Dateien.</translation>
    </message>
    <message>
        <source>It needs a column 'truth' with covid19, other_pneumonia or no_pneumonia, and a column 'accession_number' or 'file'; no film may have two classes.</source>
        <translation>Sie braucht eine Spalte „truth“ mit covid19, other_pneumonia oder no_pneumonia und eine Spalte „accession_number“ oder „file“; keine Aufnahme darf zwei Klassen haben.</translation>
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
        <source>Latest installed</source>
        <translation>Zuletzt installiertes</translation>
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
        <source>Lay the heat map over the film</source>
        <translation>Die Heatmap über die Aufnahme legen</translation>
    </message>
    <message>
        <source>LayerCAM at an earlier layer of the network: more and smaller cells, from one more pass. It shows where the score came from, not where disease is.</source>
        <translation>LayerCAM in einer früheren Schicht des Netzes: mehr und kleinere Zellen, aus einem weiteren Durchlauf. Es zeigt, woher der Score kommt, nicht, wo die Krankheit ist.</translation>
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
        <source>Left upper zone</source>
        <translation>Linkes Oberfeld</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Länge des Balkens</translation>
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
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
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
        <source>Lossy compression</source>
        <translation>Verlustbehaftete Kompression</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Lower the opacity</source>
        <translation>Die Deckkraft verringern</translation>
    </message>
    <message>
        <source>Lowest score that is announced</source>
        <translation>Niedrigster Score, der gemeldet wird</translation>
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
        <source>Make space, or check that its folder may be written to, and try again.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie, ob Sie in ihren Ordner schreiben dürfen, und versuchen Sie es erneut.</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name another file for the worklist.</source>
        <translation>Nennen Sie eine andere Datei für die Arbeitsliste.</translation>
    </message>
    <message>
        <source>Name, ID, dates of birth, accession numbers, and names of files and folders stay off the screen and out of what is saved or copied. Letters that are burnt into a film stay where they are.</source>
        <translation>Name, ID, Geburtsdatum, Auftragsnummern sowie Namen von Dateien und Ordnern bleiben vom Bildschirm und aus allem, was gespeichert oder kopiert wird. In eine Aufnahme eingebrannte Schrift bleibt, wo sie ist.</translation>
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
        <source>Network, trust, and where files are</source>
        <translation>Netz, Verlässlichkeit und wo Dateien liegen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
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
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No CUDA graphics card was found.</source>
        <translation>Es wurde keine CUDA-Grafikkarte gefunden.</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Es ist keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>No film meets the filter</source>
        <translation>Keine Aufnahme entspricht dem Filter</translation>
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
    <message>
        <source>No network is installed, so films can be shown but not judged.</source>
        <translation>Es ist kein Netz installiert; Aufnahmen können gezeigt, aber nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>No network of the name {bundle} is installed.</source>
        <translation>Es ist kein Netz mit dem Namen {bundle} installiert.</translation>
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
        <source>Not counted: {parts}.</source>
        <translation>Nicht gezählt: {parts}.</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
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
        <source>Nothing has to be done; films are plain files.</source>
        <translation>Es ist nichts zu tun; Aufnahmen sind gewöhnliche Dateien.</translation>
    </message>
    <message>
        <source>Nothing like the training films</source>
        <translation>Den Trainingsaufnahmen völlig unähnlich</translation>
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
        <source>On the finding</source>
        <translation>Auf Befund</translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>Ein Pixel der Aufnahme auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>One page with film, map, result, trust</source>
        <translation>Eine Seite mit Aufnahme, Karte, Ergebnis, Verlässlichkeit</translation>
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
        <source>Only films that were opened from the worklist are reviewed.</source>
        <translation>Geprüft werden nur Aufnahmen, die aus der Arbeitsliste geöffnet wurden.</translation>
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
        <source>Open {name}, {when}</source>
        <translation>{name} öffnen, {when}</translation>
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
    <message>
        <source>Other film, {day} – not judged</source>
        <translation>Andere Aufnahme, {day} – nicht beurteilt</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Andere Methode</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Outcomes of self-tests; made again when they are gone</source>
        <translation>Ausgänge der Selbsttests; werden neu angelegt, wenn sie fehlen</translation>
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
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
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
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture incomplete</source>
        <translation>Bild unvollständig</translation>
    </message>
    <message>
        <source>Pneumonia is not confirmed by this. {condition}</source>
        <translation>Eine Pneumonie ist damit nicht bestätigt. {condition}</translation>
    </message>
    <message>
        <source>Precision: {then} then, {now} now.</source>
        <translation>Genauigkeit: damals {then}, jetzt {now}.</translation>
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
        <source>Progress of the screening</source>
        <translation>Fortschritt des Screenings</translation>
    </message>
    <message>
        <source>Put a bundle into the models folder and start the program again.</source>
        <translation>Legen Sie ein Modellpaket in den Modellordner und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Put the file there; it can be downloaded from {address}, on another computer too. This program downloads it only when you ask it to.</source>
        <translation>Legen Sie die Datei dorthin; sie lässt sich von {address} herunterladen, auch auf einem anderen Computer. Dieses Programm lädt sie nur herunter, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
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
        <source>Shift + left drag</source>
        <translation>Umschalt + links ziehen</translation>
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
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
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
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
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
        <source>Store what was begun, and end</source>
        <translation>Begonnenes speichern und beenden</translation>
    </message>
    <message>
        <source>Store what was begun, and watch the folder no longer</source>
        <translation>Begonnenes speichern und den Ordner nicht mehr überwachen</translation>
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
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
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
    <message numerus="yes">
        <source>Taken back for %n films.</source>
        <translation>
            <numerusform>Für %n Aufnahme zurückgenommen.</numerusform>
            <numerusform>Für %n Aufnahmen zurückgenommen.</numerusform>
        </translation>
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
        <source>The centre gives the answer, but so does the frame</source>
        <translation>Die Mitte ergibt die Antwort, der Rand aber auch</translation>
    </message>
    <message>
        <source>The command line chose the {names} for this run. A choice made here takes its place.</source>
        <translation>Für diesen Lauf hat die Befehlszeile gewählt: {names}. Eine Wahl hier tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The demonstration film is not installed.</source>
        <translation>Die Demonstrationsaufnahme ist nicht installiert.</translation>
    </message>
    <message>
        <source>The entry {then} of the file is not what the network says now.</source>
        <translation>Der Eintrag {then} der Datei ist nicht, was das Netz jetzt sagt.</translation>
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
        <source>The file is no result of this program, or not of a version that recorded all it takes.</source>
        <translation>Die Datei ist kein Ergebnis dieses Programms oder stammt von einer Version, die nicht alles Nötige festhielt.</translation>
    </message>
    <message>
        <source>The file is no table of text that this program can read.</source>
        <translation>Die Datei ist keine Tabelle aus Text, die dieses Programm lesen kann.</translation>
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
        <source>The file {file} could not be downloaded from {address} ({reason}).</source>
        <translation>Die Datei {file} konnte nicht von {address} heruntergeladen werden ({reason}).</translation>
    </message>
    <message>
        <source>The file {file} does not hold the weights it should, so it is not used.</source>
        <translation>Die Datei {file} enthält nicht die Gewichte, die sie sollte, und wird nicht benutzt.</translation>
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
        <source>The films that were screened</source>
        <translation>Die gescreenten Aufnahmen</translation>
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
        <source>The installed network was made for another version of this program.</source>
        <translation>Das installierte Netz wurde für eine andere Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>The language of the window, from its next start on</source>
        <translation>Die Sprache des Fensters, ab seinem nächsten Start</translation>
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
        <source>The network says otherwise.</source>
        <translation>Das Netz sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The network stopped and is being started again</source>
        <translation>Das Netz ist ausgefallen und wird neu gestartet</translation>
    </message>
    <message>
        <source>The network was not made for such a film. It will give a score all the same, and the score may mean nothing. The result will say for good that it was given against the refusal.</source>
        <translation>Das Netz ist für eine solche Aufnahme nicht gemacht. Es wird trotzdem einen Score liefern, und der Score bedeutet vielleicht nichts. Das Ergebnis wird dauerhaft vermerken, dass es gegen die Ablehnung entstand.</translation>
    </message>
    <message>
        <source>The network {bundle} lies in a folder of another name, {folder}, so it is not used.</source>
        <translation>Das Netz {bundle} liegt in einem Ordner anderen Namens, {folder}, und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The network's answer stays sealed until you have put down both and press {key}.</source>
        <translation>Die Antwort des Netzes bleibt versiegelt, bis Sie beides festgehalten haben und {key} drücken.</translation>
    </message>
    <message>
        <source>The networks in the folder named under Files</source>
        <translation>Die Netze in dem Ordner, der unter Dateien steht</translation>
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
        <source>The part of the program that decodes pictures could not be started.</source>
        <translation>Der Teil des Programms, der Bilder dekodiert, konnte nicht gestartet werden.</translation>
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
        <source>The reader, at {moment}: {answer}.</source>
        <translation>Angegeben am {moment}: {answer}.</translation>
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
        <source>The table has no columns of the names accession number and truth.</source>
        <translation>Die Tabelle hat keine Spalten mit den Namen accession number und truth.</translation>
    </message>
    <message>
        <source>The table has no line below its names.</source>
        <translation>Die Tabelle hat keine Zeile unter ihren Namen.</translation>
    </message>
    <message>
        <source>The table of what the films truly show cannot be used: row {row} is not as it must be.</source>
        <translation>Die Tabelle mit dem, was die Aufnahmen wirklich zeigen, ist nicht verwendbar: Zeile {row} ist nicht, wie sie sein muss.</translation>
    </message>
    <message>
        <source>The truth of {count} examinations is known now.</source>
        <translation>Zu {count} Untersuchungen ist jetzt die Wahrheit bekannt.</translation>
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
        <source>The worklist keeps no heat map; Enter opens the film, and it is made.</source>
        <translation>Die Arbeitsliste behält keine Heatmap; Enter öffnet die Aufnahme, dann entsteht sie.</translation>
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
        <source>Theme</source>
        <translation>Farbschema</translation>
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
        <source>There is no film to be shown.</source>
        <translation>Es gibt keine Aufnahme zu zeigen.</translation>
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
        <source>These are too many films to be copied; export them.</source>
        <translation>Dies sind zu viele Aufnahmen zum Kopieren; exportieren Sie sie.</translation>
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
        <source>This page is in English.</source>
        <translation>Diese Seite ist auf Englisch.</translation>
    </message>
    <message>
        <source>This read is not recorded.</source>
        <translation>Dieser Befund wird nicht aufgezeichnet.</translation>
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
        <source>Use that version, or name another worklist.</source>
        <translation>Benutzen Sie jene Version, oder nennen Sie eine andere Arbeitsliste.</translation>
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
        <source>VR</source>
        <translation>VR</translation>
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
        <source>View</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>View not stated</source>
        <translation>Projektion nicht angegeben</translation>
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
    <message numerus="yes">
        <source>Waiting until %n files are complete</source>
        <translation>
            <numerusform>Warten, bis %n Datei vollständig ist</numerusform>
            <numerusform>Warten, bis %n Dateien vollständig sind</numerusform>
        </translation>
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
        <source>What speaks for {name}</source>
        <translation>Was für {name} spricht</translation>
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
        <source>Why a film is not judged, or what to keep in mind. It has no order.</source>
        <translation>Warum eine Aufnahme nicht beurteilt wird oder was zu bedenken ist. Ohne Sortierung.</translation>
    </message>
    <message>
        <source>Why films were not judged</source>
        <translation>Warum Aufnahmen nicht beurteilt wurden</translation>
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
        <source>Without pneumonia, and not to be judged: {films}</source>
        <translation>Ohne Pneumonie und nicht zu beurteilen: {films}</translation>
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
        <source>Write a score from 0 to 1, as in 0.5.</source>
        <translation>Schreiben Sie einen Score von 0 bis 1, etwa 0,5.</translation>
    </message>
    <message>
        <source>Write covid19, other_pneumonia or no_pneumonia there and choose the file again.</source>
        <translation>Schreiben Sie dort covid19, other_pneumonia oder no_pneumonia und wählen Sie die Datei erneut.</translation>
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
        <source>after the result</source>
        <translation>nach dem Ergebnis</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>am Detektor</translation>
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
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kann nicht angelegt werden</translation>
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
        <source>changes tried</source>
        <translation>versuchte Änderungen</translation>
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
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>Kontur</translation>
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
        <source>drawn by code, larger is brighter</source>
        <translation>programmatisch gezeichnet, größer ist heller</translation>
    </message>
    <message>
        <source>estimated at the patient</source>
        <translation>geschätzt am Patienten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
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
        <source>good</source>
        <translation>gut</translation>
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
        <source>input SHA-256 {hash}</source>
        <translation>Eingabe SHA-256 {hash}</translation>
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
        <source>mean {mean} ± {deviation}</source>
        <translation>Mittel {mean} ± {deviation}</translation>
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
        <source>nCoV Desktop report</source>
        <translation>nCoV Desktop – Bericht</translation>
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
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no pixel inside</source>
        <translation>kein Pixel darin</translation>
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
        <source>of them change the answer</source>
        <translation>davon ändern die Antwort</translation>
    </message>
    <message>
        <source>of unknown origin</source>
        <translation>unbekannter Herkunft</translation>
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
        <source>other pneumonias</source>
        <translation>andere Pneumonien</translation>
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
        <source>parts of the film are missing</source>
        <translation>Teile der Aufnahme fehlen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>pneumonia not confirmed</source>
        <translation>Pneumonie nicht bestätigt</translation>
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
        <source>read again after the answer was seen: {count}</source>
        <translation>erneut befundet, nachdem die Antwort gesehen war: {count}</translation>
    </message>
    <message>
        <source>read, but the network gave no answer</source>
        <translation>gelesen, aber das Netz gab keine Antwort</translation>
    </message>
    <message>
        <source>refused: no score is given</source>
        <translation>abgelehnt: kein Score angegeben</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message>
        <source>self-test passed</source>
        <translation>Selbsttest bestanden</translation>
    </message>
    <message>
        <source>share of the
map's peak</source>
        <translation>Anteil am
Kartenmaximum</translation>
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
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>spacing: the detector's, divided by the file's magnification factor</source>
        <translation>Pixelabstand: der des Detektors, geteilt durch den Vergrößerungsfaktor der Datei</translation>
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
        <source>take care</source>
        <translation>Vorsicht</translation>
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
        <source>there is a surround; the network expects the film alone</source>
        <translation>es gibt eine Umgebung; das Netz erwartet die Aufnahme allein</translation>
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
        <source>to 2020-12-31</source>
        <translation>bis 2020-12-31</translation>
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
        <source>view not stated</source>
        <translation>Projektion nicht angegeben</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
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
        <source>{done:,} of {total:,} files</source>
        <translation>{done:,} von {total:,} Dateien</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} films, highest score first</source>
        <translation>{done:,} von {total:,} Aufnahmen, höchster Score zuerst</translation>
    </message>
    <message>
        <source>{factor:g} ×</source>
        <translation>{factor:g} ×</translation>
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
        <source>{least} to {largest}</source>
        <translation>{least} bis {largest}</translation>
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
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} wurde nicht geöffnet. {why}</translation>
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
        <source>{percentile:.1f} of 100 nearer</source>
        <translation>{percentile:.1f} von 100 näher</translation>
    </message>
    <message>
        <source>{rate:.1f} films a second</source>
        <translation>{rate:.1f} Aufnahmen pro Sekunde</translation>
    </message>
    <message>
        <source>{rate} · {left} left</source>
        <translation>{rate} · noch {left}</translation>
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
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,} tags.</source>
        <translation>{shown:,} von {all:,} Tags.</translation>
    </message>
    <message>
        <source>{spacing:.3f} mm per pixel, {origin}</source>
        <translation>{spacing:.3f} mm pro Pixel, {origin}</translation>
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
