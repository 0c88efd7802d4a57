<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Apr</source>
        <translation>Nisan</translation>
    </message>
    <message>
        <source>As the system, where there is a translation</source>
        <translation>Sistemin dili, çevirisi varsa</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ağustos</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Şubat</translation>
    </message>
    <message>
        <source>Holds from the next start of the program. Result files and the command line stay in English, because other programs read them; a PDF report is in the language of the window.</source>
        <translation>Programın bir sonraki açılışından itibaren geçerlidir. Sonuç dosyaları ve komut satırı, onları başka programlar okuduğu için İngilizce kalır; PDF raporu pencerenin dilindedir.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Ocak</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Temmuz</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Haziran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mart</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayıs</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Kasım</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Ekim</translation>
    </message>
    <message>
        <source>Research use only – not for diagnosis</source>
        <translation>Yalnızca araştırma amaçlıdır – tanı için kullanılmaz</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Eylül</translation>
    </message>
    <message>
        <source>The language of the window, from its next start on</source>
        <translation>Pencerenin dili, bir sonraki açılıştan itibaren</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} ve {last}</translation>
    </message>
</context>
</TS>
