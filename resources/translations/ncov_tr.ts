<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> ({foreign} of {pixels} pixels are no colours of its colour map)</source>
        <translation> ({pixels} pikselin {foreign} tanesi renk haritasının rengi değil)</translation>
    </message>
    <message>
        <source> from {stated} to {found} pixels</source>
        <translation>: {stated} piksel iken {found} piksel</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of films are shown once.</source>
        <translation>
            <numerusform>%n grafi kopyası yalnızca bir kez gösteriliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries; nothing was changed or taken out.</source>
        <translation>
            <numerusform>%n kayıt; hiçbir şey değiştirilmemiş ya da çıkarılmamış.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epochs in batches of {size}</source>
        <translation>
            <numerusform>%n epok, yığın boyutu {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have a date in their name</source>
        <translation>
            <numerusform>%n dosyanın adında tarih var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have a long number in their name</source>
        <translation>
            <numerusform>%n dosyanın adında uzun bir sayı var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files seem to be named after a patient</source>
        <translation>
            <numerusform>%n dosyanın adı hasta adına benziyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out; the reasons are under the list of films.</source>
        <translation>
            <numerusform>%n dosya atlandı; nedenleri grafi listesinin altında.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films</source>
        <translation>
            <numerusform>%n grafi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are frozen for comparisons.</source>
        <translation>
            <numerusform>%n grafi karşılaştırmalar için sabitlenmiş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are in two splits</source>
        <translation>
            <numerusform>%n grafi iki kümede birden var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are not divided yet.</source>
        <translation>
            <numerusform>%n grafi henüz kümelere ayrılmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are there as both classes</source>
        <translation>
            <numerusform>%n grafi iki sınıfta birden var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films are there more than once</source>
        <translation>
            <numerusform>%n grafi birden çok kez var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films cannot be read</source>
        <translation>
            <numerusform>%n grafi okunamıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films chosen</source>
        <translation>
            <numerusform>%n grafi seçildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films found</source>
        <translation>
            <numerusform>%n grafi bulundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films have changed since they were imported</source>
        <translation>
            <numerusform>%n grafi içe aktarıldıktan sonra değişmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films of {patients} patients are frozen.</source>
        <translation>
            <numerusform>%n grafi sabitlendi ({patients} hasta).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films prepared at {side} px</source>
        <translation>
            <numerusform>%n grafi hazırlandı, boyut {side} px</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films scored {score} or higher – open the worklist.</source>
        <translation>
            <numerusform>Skoru {score} ya da üzeri %n grafi – çalışma listesini açın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films scored: {films}</source>
        <translation>
            <numerusform>%n grafi skorlandı: {films}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were added, {left}.</source>
        <translation>
            <numerusform>%n grafi eklendi, {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were left out: {reasons}</source>
        <translation>
            <numerusform>%n grafi atlandı: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films were left out; their files stay where they are.</source>
        <translation>
            <numerusform>%n grafi atlandı; dosyaları yerinde kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films: {title}</source>
        <translation>
            <numerusform>%n grafi: {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop it</source>
        <translation>
            <numerusform>%n tespit eğitimi engelliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders could not be reached.</source>
        <translation>
            <numerusform>%n klasöre ulaşılamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n kare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n atlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out …</source>
        <translation>
            <numerusform>%n atlandı …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n ağ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new films</source>
        <translation>
            <numerusform>%n yeni grafi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n değerlendirilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} changes tip it</source>
        <translation>
            <numerusform>{count} değişiklikten %n tanesi yanıtı değiştiriyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of films in two splits look like one picture</source>
        <translation>
            <numerusform>İki ayrı kümedeki %n grafi çifti aynı görüntüye benziyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of films look like one picture</source>
        <translation>
            <numerusform>%n grafi çifti aynı görüntüye benziyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have films in two splits</source>
        <translation>
            <numerusform>%n hastanın iki kümede birden grafisi var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have films of both classes</source>
        <translation>
            <numerusform>%n hastanın iki sınıfta da grafisi var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels</source>
        <translation>
            <numerusform>%n piksel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have films of one class only: what tells sources apart tells classes apart too.</source>
        <translation>
            <numerusform>%n kaynakta yalnızca bir sınıfın grafileri var: kaynakları ayırt ettiren şey sınıfları da ayırt ettirir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n okunamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n uyarı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known before.</source>
        <translation>
            <numerusform>%n tanesi önceden biliniyordu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n yanıtsız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n yaş</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Ö&amp;lçüm</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>Çalışma li&amp;stesi</translation>
    </message>
    <message>
        <source>&amp;Your read</source>
        <translation>D&amp;eğerlendirme</translation>
    </message>
    <message>
        <source>(no source stated)</source>
        <translation>(kaynak belirtilmemiş)</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 mm on the film is 1 mm on the screen</source>
        <translation>Grafide 1 mm ekranda 1 mm</translation>
    </message>
    <message>
        <source>1 of 5, a guess</source>
        <translation>5 üzerinden 1, tahmin</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − özgüllük</translation>
    </message>
    <message>
        <source>2 of 5, rather unsure</source>
        <translation>5 üzerinden 2, pek emin değil</translation>
    </message>
    <message>
        <source>3 of 5, likely</source>
        <translation>5 üzerinden 3, olası</translation>
    </message>
    <message>
        <source>4 of 5, rather sure</source>
        <translation>5 üzerinden 4, oldukça emin</translation>
    </message>
    <message>
        <source>5 of 5, certain</source>
        <translation>5 üzerinden 5, kesin</translation>
    </message>
    <message>
        <source>95 % intervals by Wilson's method; they take each film for another patient's.</source>
        <translation>%95’lik Wilson aralıkları; her grafiyi başka bir hastanınmış gibi sayar.</translation>
    </message>
    <message>
        <source>; the damaged one is kept as {name}</source>
        <translation>; bozuk olan {name} adıyla saklanır</translation>
    </message>
    <message>
        <source>A CSV table with the columns accession number and truth</source>
        <translation>accession number ve truth sütunları olan bir CSV tablosu</translation>
    </message>
    <message>
        <source>A CUDA graphics card</source>
        <translation>CUDA ekran kartı</translation>
    </message>
    <message>
        <source>A click opens the film in Read</source>
        <translation>Tıklayınca grafi Okuma sekmesinde açılır</translation>
    </message>
    <message>
        <source>A date of birth or of an examination may name a patient. Rename the files.</source>
        <translation>Doğum ya da inceleme tarihi hastayı ele verebilir. Dosyaları yeniden adlandırın.</translation>
    </message>
    <message>
        <source>A few real steps of each stage are made on this machine …</source>
        <translation>Bu bilgisayarda her aşamadan birkaç gerçek adım atılıyor …</translation>
    </message>
    <message>
        <source>A file that can be worked out again by replay</source>
        <translation>replay ile yeniden hesaplanabilen bir dosya</translation>
    </message>
    <message>
        <source>A film scored {score} – open the worklist.</source>
        <translation>Skoru {score} olan bir grafi – çalışma listesini açın.</translation>
    </message>
    <message>
        <source>A film that was found again, shown once.</source>
        <translation>Yeniden bulunan bir grafi, bir kez gösteriliyor.</translation>
    </message>
    <message>
        <source>A folder is being screened. Wait for its end, or stop it first.</source>
        <translation>Bir klasör taranıyor. Bitmesini bekleyin ya da önce durdurun.</translation>
    </message>
    <message>
        <source>A folder is being watched. Stop that first.</source>
        <translation>Bir klasör izleniyor. Önce onu durdurun.</translation>
    </message>
    <message>
        <source>A line at the cut-off, and the film inside it as it is</source>
        <translation>Kesme sınırında bir çizgi, içinde grafi olduğu gibi</translation>
    </message>
    <message>
        <source>A line at the cut-off, or filled</source>
        <translation>Kesme sınırında çizgi ya da dolgu</translation>
    </message>
    <message>
        <source>A map of smaller cells, and back</source>
        <translation>Daha küçük hücreli harita ve geri</translation>
    </message>
    <message>
        <source>A network can know a patient again. Have the films divided anew.</source>
        <translation>Ağ bir hastayı yeniden tanıyabilir. Grafileri yeniden kümelere ayırtın.</translation>
    </message>
    <message>
        <source>A network can learn where a film comes from instead of what the lungs show, and test films of the same sources would not betray it. Add films of both classes from one source, and test without each source.</source>
        <translation>Ağ, akciğerlerde görüneni değil grafinin nereden geldiğini öğrenebilir ve aynı kaynaklardan gelen test grafileri bunu ele vermez. Tek bir kaynaktan iki sınıfın da grafilerini ekleyin ve her kaynağı dışarıda bırakarak test edin.</translation>
    </message>
    <message>
        <source>A network of yours has the name of one that ships with this program, {bundle}, so yours is not used.</source>
        <translation>Ağlarınızdan biri programla gelen bir ağla aynı adı taşıyor ({bundle}); bu yüzden sizinki kullanılmıyor.</translation>
    </message>
    <message>
        <source>A new key for “{command}”:</source>
        <translation>“{command}” için yeni tuş:</translation>
    </message>
    <message>
        <source>A new read of this film</source>
        <translation>Bu grafiyi yeniden değerlendirin</translation>
    </message>
    <message>
        <source>A note on the chosen films:</source>
        <translation>Seçilen grafilere not:</translation>
    </message>
    <message>
        <source>A number is changed in the plan's file: save it, edit it, load it.</source>
        <translation>Sayılar plan dosyasında değiştirilir: kaydedin, düzenleyin, yükleyin.</translation>
    </message>
    <message>
        <source>A plan has no entry {where}.</source>
        <translation>Planda {where} diye bir girdi olmaz.</translation>
    </message>
    <message>
        <source>A plan is a list of numbers; a preset fills all of them in.</source>
        <translation>Plan bir sayı listesidir; hazır plan bunların tümünü doldurur.</translation>
    </message>
    <message>
        <source>A quarter turn against the clock</source>
        <translation>Saat yönünün tersine çeyrek tur</translation>
    </message>
    <message>
        <source>A quarter turn clockwise</source>
        <translation>Saat yönünde çeyrek tur</translation>
    </message>
    <message>
        <source>A real chest film to try the program on</source>
        <translation>Programı denemek için gerçek bir akciğer grafisi</translation>
    </message>
    <message>
        <source>A report without patient data was saved:
{file}</source>
        <translation>Hasta verisi içermeyen bir rapor kaydedildi:
{file}</translation>
    </message>
    <message>
        <source>A run has made a network</source>
        <translation>Bir çalıştırma bir ağ üretti</translation>
    </message>
    <message>
        <source>A score is not severity.</source>
        <translation>Skor, hastalığın şiddeti değildir.</translation>
    </message>
    <message>
        <source>A score is not severity: it says which pneumonia is favoured, not how ill.</source>
        <translation>Skor, hastalığın şiddeti değildir: hangi pnömoninin öne çıktığını söyler, ne kadar ağır olduğunu değil.</translation>
    </message>
    <message>
        <source>A spreadsheet holds {rows} rows at most, and these are more films.</source>
        <translation>Bir hesap tablosu en çok {rows} satır alır; grafi sayısı bundan fazla.</translation>
    </message>
    <message>
        <source>A table of films (CSV) …</source>
        <translation>Grafi tablosu (CSV) …</translation>
    </message>
    <message>
        <source>A training would be stopped. What stops it stands first.</source>
        <translation>Eğitim durdurulurdu. Onu durduranlar en üstte.</translation>
    </message>
    <message>
        <source>A training would end at the first of them. Leave them out.</source>
        <translation>Eğitim bunların ilkinde sona ererdi. Onları dışarıda bırakın.</translation>
    </message>
    <message>
        <source>A window in the header makes no sense and was left out.</source>
        <translation>Başlıktaki bir pencere anlamsız olduğu için atlandı.</translation>
    </message>
    <message>
        <source>AUC {auc}</source>
        <translation>EAA {auc}</translation>
    </message>
    <message>
        <source>About and intended use</source>
        <translation>Program ve kullanım amacı</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Erişim no</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Etkinleştir</translation>
    </message>
    <message>
        <source>Activate the network you want instead.</source>
        <translation>Bunun yerine istediğiniz ağı etkinleştirin.</translation>
    </message>
    <message>
        <source>Activate the network you want once more.</source>
        <translation>İstediğiniz ağı yeniden etkinleştirin.</translation>
    </message>
    <message>
        <source>Adapt to our site</source>
        <translation>Kurumumuza uyarlama</translation>
    </message>
    <message>
        <source>Add a line for each examination and choose the file again.</source>
        <translation>Her inceleme için bir satır ekleyip dosyayı yeniden seçin.</translation>
    </message>
    <message>
        <source>Add a range test to the stage, or type the rates in.</source>
        <translation>Aşamaya bir aralık testi ekleyin ya da oranları elle yazın.</translation>
    </message>
    <message>
        <source>Add films of both classes from one source before you activate this network.</source>
        <translation>Bu ağı etkinleştirmeden önce tek bir kaynaktan iki sınıfın da grafilerini ekleyin.</translation>
    </message>
    <message>
        <source>Add films of that class, or divide the films anew.</source>
        <translation>O sınıftan grafi ekleyin ya da grafileri yeniden kümelere ayırın.</translation>
    </message>
    <message>
        <source>Add it, or begin with a preset.</source>
        <translation>Ekleyin ya da hazır bir planla başlayın.</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Yönetim</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Yönetim</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>After each result, in idle time, the network is asked again to see how far its score can be trusted. It takes some seconds and never delays the next film.</source>
        <translation>Her sonuçtan sonra, boş zamanda, skoruna ne kadar güvenilebileceğini görmek için ağa yeniden sorulur. Birkaç saniye sürer ve bir sonraki grafiyi asla geciktirmez.</translation>
    </message>
    <message>
        <source>After the best epoch of each so far. The lowest validation loss goes on.</source>
        <translation>Her birinin şimdiye dekinin en iyi epokundan sonra. En düşük doğrulama kaybı olan sürdürülür.</translation>
    </message>
    <message>
        <source>Age not stated</source>
        <translation>Yaş belirtilmemiş</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Doğru bulunan</translation>
    </message>
    <message>
        <source>Agreement with the network</source>
        <translation>Ağla uyum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All back to the standard</source>
        <translation>Hepsi standart</translation>
    </message>
    <message>
        <source>All files (*);;Films and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip DICOMDIR)</source>
        <translation>Bütün dosyalar (*);;Grafiler ve arşivler (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tüm ağlar</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tüm sayılar</translation>
    </message>
    <message>
        <source>All numbers of the plan</source>
        <translation>Planın tüm sayıları</translation>
    </message>
    <message>
        <source>All reads</source>
        <translation>Tüm değerlendirmeler</translation>
    </message>
    <message>
        <source>Also films that were screened before with this network</source>
        <translation>Bu ağla daha önce taranmış grafiler de</translation>
    </message>
    <message>
        <source>Also with its key, at any time</source>
        <translation>Her zaman tuşuyla da</translation>
    </message>
    <message>
        <source>Among the films for {split} there is none of {label}.</source>
        <translation>{split} grafileri arasında {label} grafisi yok.</translation>
    </message>
    <message>
        <source>An administrator's password is set already.</source>
        <translation>Yönetici parolası zaten belirlenmiş.</translation>
    </message>
    <message>
        <source>An earlier film beside it</source>
        <translation>Yanında daha eski bir grafi</translation>
    </message>
    <message>
        <source>An epoch</source>
        <translation>Epok başına</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Açı</translation>
    </message>
    <message>
        <source>Announce new films with a COVID-19 score from</source>
        <translation>Yeni grafileri bildir; en düşük COVID-19 skoru</translation>
    </message>
    <message>
        <source>Another local set of films is frozen already.</source>
        <translation>Yerel olarak başka bir grafi kümesi zaten sabitlenmiş.</translation>
    </message>
    <message>
        <source>Another network of the name {bundle} is installed already, and its content differs.</source>
        <translation>{bundle} adlı başka bir ağ zaten kurulu ve içeriği farklı.</translation>
    </message>
    <message>
        <source>Another network was chosen, so trust of the films that the last one judged is worked out no further. Choose that one again to go on.</source>
        <translation>Başka bir ağ seçildi; bu yüzden öncekinin değerlendirdiği grafilerin güvenilirliği artık hesaplanmıyor. Sürdürmek için o ağı yeniden seçin.</translation>
    </message>
    <message>
        <source>Another network was chosen: the folder is screened with it from the beginning, so that one network has judged all its films.</source>
        <translation>Başka bir ağ seçildi: tüm grafileri tek bir ağ değerlendirmiş olsun diye klasör baştan taranıyor.</translation>
    </message>
    <message>
        <source>Another process works on this run.</source>
        <translation>Bu çalıştırma üzerinde başka bir süreç çalışıyor.</translation>
    </message>
    <message>
        <source>Another window or command is changing the networks.</source>
        <translation>Başka bir pencere ya da komut ağları değiştiriyor.</translation>
    </message>
    <message>
        <source>Another window or command is screening into this worklist.</source>
        <translation>Başka bir pencere ya da komut bu çalışma listesi için tarama yapıyor.</translation>
    </message>
    <message>
        <source>Another window or command is writing to the worklist.</source>
        <translation>Başka bir pencere ya da komut çalışma listesine yazıyor.</translation>
    </message>
    <message>
        <source>Answer not stable</source>
        <translation>Yanıt kararlı değil</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Nisan</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>PDF olarak</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>İlk haliyle</translation>
    </message>
    <message>
        <source>As it came with the bundle</source>
        <translation>Paketle geldiği gibi</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>As the network will see them</source>
        <translation>Ağın göreceği gibi</translation>
    </message>
    <message>
        <source>As the system, where there is a translation</source>
        <translation>Sistemin dili, çevirisi varsa</translation>
    </message>
    <message>
        <source>As the tables have them</source>
        <translation>Tablolarda olduğu gibi</translation>
    </message>
    <message>
        <source>Ask about the whole film again</source>
        <translation>Yeniden grafinin tamamını sorun</translation>
    </message>
    <message>
        <source>Ask for it again if you want it.</source>
        <translation>İstiyorsanız yeniden isteyin.</translation>
    </message>
    <message>
        <source>Ask for less, or for all of them.</source>
        <translation>Koşulları azaltın ya da hepsini isteyin.</translation>
    </message>
    <message>
        <source>Ask for permission to read the settings file; Settings names its folder.</source>
        <translation>Ayar dosyasını okumak için izin isteyin; klasörü Ayarlar bölümünde yazılıdır.</translation>
    </message>
    <message>
        <source>Ask for the password again; what runs goes on</source>
        <translation>Parolayı yeniden sor; çalışanlar sürer</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a folder of your own.</source>
        <translation>Sahibinden izin isteyin ya da kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Ağa sorun</translation>
    </message>
    <message>
        <source>Ask the network again</source>
        <translation>Ağa yeniden sorun</translation>
    </message>
    <message>
        <source>Ask without …</source>
        <translation>Onsuz sor …</translation>
    </message>
    <message>
        <source>Asking without the painted part</source>
        <translation>Boyanan bölüm olmadan soruluyor</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Çalışan</translation>
    </message>
    <message>
        <source>At {x}: {words}</source>
        <translation>{x} değerinde: {words}</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ağustos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Automatic: a CUDA graphics card where there is one</source>
        <translation>Otomatik: varsa CUDA ekran kartı</translation>
    </message>
    <message>
        <source>Average precision depends on the mix: by chance alone it is the share of COVID-19 films. Calibration error: mean gap between score and share over bins of equal counts.</source>
        <translation>Ortalama kesinlik karışıma bağlıdır: yalnızca şansla, COVID-19 grafilerinin payına eşittir. Kalibrasyon hatası: eşit sayıda grafi içeren gruplarda skor ile pay arasındaki ortalama fark.</translation>
    </message>
    <message>
        <source>Away from it, when you had agreed</source>
        <translation>Aynı düşünürken ondan uzağa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back to the film's own window and size</source>
        <translation>Grafinin kendi penceresine ve boyutuna dönün</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Standarda dön</translation>
    </message>
    <message>
        <source>Bar to match a bank card</source>
        <translation>Banka kartıyla eşleştirilecek çubuk</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Yığın</translation>
    </message>
    <message>
        <source>Before it is used, the network is run on films drawn by code, and every number format is compared with float32. The fastest one that agrees is taken.</source>
        <translation>Kullanılmadan önce ağ, kodla çizilmiş grafilerde çalıştırılır ve her sayı biçimi float32 ile karşılaştırılır. Uyuşanların en hızlısı alınır.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Begin no further films until it is resumed</source>
        <translation>Sürdürülene dek yeni grafiye başlamayın</translation>
    </message>
    <message>
        <source>Begin with a bundle and name it, or do neither.</source>
        <translation>Bir paketle başlayıp adını verin ya da ikisini de yapmayın.</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Hazır planla başlayın</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Başlangıç ağırlıkları</translation>
    </message>
    <message>
        <source>Begun on {device} in {precision}.</source>
        <translation>Başladı: {device}, {precision}.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>En iyi</translation>
    </message>
    <message>
        <source>Between the limits of a range test of this stage.</source>
        <translation>Bu aşamanın aralık testinin sınırları arasında.</translation>
    </message>
    <message>
        <source>Between the map's cells, colours go over into each other</source>
        <translation>Haritanın hücreleri arasında renkler birbirine geçer</translation>
    </message>
    <message>
        <source>Both checkpoints of the stage {stage} of {network} are damaged.</source>
        <translation>{stage} aşamasının iki kontrol noktası da bozuk (ağ: {network}).</translation>
    </message>
    <message>
        <source>Both judge the frozen films</source>
        <translation>İkisi de sabitlenmiş grafileri değerlendirir</translation>
    </message>
    <message>
        <source>Both on the frozen films</source>
        <translation>İkisi sabitlenmiş grafilerde</translation>
    </message>
    <message>
        <source>Brightness added or taken at random</source>
        <translation>Rastgele artırılan ya da azaltılan parlaklık</translation>
    </message>
    <message>
        <source>Brightness added or taken, as a share of the full</source>
        <translation>Artırılan ya da azaltılan parlaklık, tam parlaklığın payı olarak</translation>
    </message>
    <message>
        <source>Bundle: {then} then, {now} now.</source>
        <translation>Model paketi: o zaman {then}, şimdi {now}.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>By patient, as in the paper: {train} training, {valid} validation, {test} test</source>
        <translation>Makaledeki gibi, hastaya göre: {train} eğitim, {valid} doğrulama, {test} test</translation>
    </message>
    <message>
        <source>By the file, a reader set a refusal of this film aside.</source>
        <translation>Dosyaya göre, bu grafinin reddi bir değerlendiren tarafından göz ardı edilmiş.</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>COVID-19 / other films</source>
        <translation>COVID-19 / öteki grafiler</translation>
    </message>
    <message>
        <source>COVID-19 Pneumonia</source>
        <translation>COVID-19 pnömonisi</translation>
    </message>
    <message>
        <source>COVID-19 Pneumonia is positive.</source>
        <translation>Pozitif sınıf COVID-19 pnömonisidir.</translation>
    </message>
    <message>
        <source>COVID-19 among patients with pneumonia</source>
        <translation>Pnömonili hastalarda COVID-19</translation>
    </message>
    <message>
        <source>COVID-19 among them</source>
        <translation>içlerinde COVID-19</translation>
    </message>
    <message>
        <source>COVID-19 image data collection</source>
        <translation>COVID-19 Image Data Collection</translation>
    </message>
    <message>
        <source>COVID-19 right</source>
        <translation>doğru COVID-19</translation>
    </message>
    <message>
        <source>COVID-19 score</source>
        <translation>COVID-19 skoru</translation>
    </message>
    <message>
        <source>COVID-19, called so</source>
        <translation>COVID-19, böyle sınıflanan</translation>
    </message>
    <message>
        <source>Called wrong</source>
        <translation>Yanlış sınıflanan</translation>
    </message>
    <message>
        <source>Calls and scores</source>
        <translation>Sınıflamalar ve skorlar</translation>
    </message>
    <message>
        <source>Calls on each set</source>
        <translation>Her kümedeki sınıflamalar</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Hücreler</translation>
    </message>
    <message>
        <source>Cells of the map</source>
        <translation>Haritanın hücreleri</translation>
    </message>
    <message>
        <source>Cells: {cells}</source>
        <translation>Hücreler: {cells}</translation>
    </message>
    <message>
        <source>Centre hidden, in training and test</source>
        <translation>Orta gizli, eğitimde ve testte</translation>
    </message>
    <message>
        <source>Centre hidden: trained and tested without the lungs' place</source>
        <translation>Orta gizli: akciğerlerin yeri olmadan eğitilip test edildi</translation>
    </message>
    <message>
        <source>Centre or frame</source>
        <translation>Orta mı, kenar mı</translation>
    </message>
    <message>
        <source>Champion against candidate</source>
        <translation>Etkin ağ ve aday</translation>
    </message>
    <message>
        <source>Chance that a film is mirrored</source>
        <translation>Grafinin aynalanma olasılığı</translation>
    </message>
    <message>
        <source>Chance that a film is turned upside down</source>
        <translation>Grafinin baş aşağı çevrilme olasılığı</translation>
    </message>
    <message>
        <source>Change it, which takes the one that is set.</source>
        <translation>Parolayı değiştirin; bunun için şimdiki parola gerekir.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Değiştirme</translation>
    </message>
    <message>
        <source>Changed, but every score is the same to the last bit:</source>
        <translation>Değişmiş, ama her skor son bitine kadar aynı:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Değişmiş:</translation>
    </message>
    <message>
        <source>Changes of mind</source>
        <translation>Fikir değişiklikleri</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space left.</source>
        <translation>Klasörün var olduğunu, yazılabildiğini ve boş yeri bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that the program's data folder is there and that it is yours.</source>
        <translation>Programın veri klasörünün var olduğunu ve size ait olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that the program's data folder may be written to and has space left.</source>
        <translation>Programın veri klasörünün yazılabildiğini ve boş yeri bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that the settings folder may be written to and has space left.</source>
        <translation>Ayar klasörünün yazılabildiğini ve boş yeri bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or put the file into the folder {folder} yourself.</source>
        <translation>Bağlantıyı denetleyip yeniden deneyin ya da dosyayı şu klasöre kendiniz koyun: {folder}.</translation>
    </message>
    <message>
        <source>Check the disk, then make a new run of the same plan.</source>
        <translation>Diski denetleyin, sonra aynı planla yeni bir çalıştırma başlatın.</translation>
    </message>
    <message>
        <source>Check the files that the table names, or choose another table.</source>
        <translation>Tablonun andığı dosyaları denetleyin ya da başka bir tablo seçin.</translation>
    </message>
    <message>
        <source>Check the films</source>
        <translation>Grafileri denetle</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>Adı ve sürücünün hâlâ bağlı olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Check where the index comes from; open the film itself if you trust it.</source>
        <translation>Dizinin nereden geldiğini denetleyin; güveniyorsanız grafinin kendisini açın.</translation>
    </message>
    <message>
        <source>Check whether its drive is connected, then let the run go on.</source>
        <translation>Sürücüsünün bağlı olup olmadığını denetleyin, sonra çalıştırmayı sürdürün.</translation>
    </message>
    <message>
        <source>Choose a .json file that 'ncov-desktop read' wrote.</source>
        <translation>“ncov-desktop read” komutunun yazdığı bir .json dosyası seçin.</translation>
    </message>
    <message>
        <source>Choose a file that 'ncov-desktop worklist backup' wrote.</source>
        <translation>“ncov-desktop worklist backup” komutunun yazdığı bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose a file that this program exported, copied whole.</source>
        <translation>Bu programın dışa aktardığı, eksiksiz kopyalanmış bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose a film in the list.</source>
        <translation>Listeden bir grafi seçin.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Choose a network of the last stage, or none.</source>
        <translation>Son aşamanın ağlarından birini seçin ya da hiçbirini.</translation>
    </message>
    <message>
        <source>Choose again under Settings.</source>
        <translation>Ayarlar bölümünde yeniden seçin.</translation>
    </message>
    <message>
        <source>Choose an administrator password</source>
        <translation>Yönetici parolası seçin</translation>
    </message>
    <message>
        <source>Choose another set of films.</source>
        <translation>Başka bir grafi kümesi seçin.</translation>
    </message>
    <message>
        <source>Choose another table, or import films.</source>
        <translation>Başka bir tablo seçin ya da grafi içe aktarın.</translation>
    </message>
    <message>
        <source>Choose one of the frames it holds.</source>
        <translation>İçerdiği karelerden birini seçin.</translation>
    </message>
    <message>
        <source>Choose one of these: {installed}.</source>
        <translation>Şunlardan birini seçin: {installed}.</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Şunlardan birini seçin: {known}.</translation>
    </message>
    <message>
        <source>Choose the CPU, or check the card and its driver.</source>
        <translation>İşlemciyi seçin ya da kartı ve sürücüsünü denetleyin.</translation>
    </message>
    <message>
        <source>Choose the folder of {name}</source>
        <translation>Klasörü seçin: {name}</translation>
    </message>
    <message>
        <source>Choose the folder that was made when the run was started.</source>
        <translation>Çalıştırma başlatıldığında oluşturulan klasörü seçin.</translation>
    </message>
    <message>
        <source>Choose the result of a film that was judged.</source>
        <translation>Değerlendirilmiş bir grafinin sonucunu seçin.</translation>
    </message>
    <message>
        <source>Choose the very file the result names; a copy that was exported again is another file.</source>
        <translation>Sonucun adını verdiği dosyanın kendisini seçin; yeniden dışa aktarılmış bir kopya başka bir dosyadır.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Seç …</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Seçilen</translation>
    </message>
    <message>
        <source>Chosen on the validation films. What a call is worth depends on how frequent COVID-19 is:</source>
        <translation>Doğrulama grafilerinde seçildi. Bir sınıflamanın değeri COVID-19 sıklığına bağlıdır:</translation>
    </message>
    <message>
        <source>Classes are balanced by</source>
        <translation>Sınıfların dengelenmesi</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bütün filtreleri temizle</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Click here, or come here with Tab, and press the new key</source>
        <translation>Buraya tıklayın ya da Tab ile gelin ve yeni tuşa basın</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Başka programları kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if that does not help, install the program again.</source>
        <translation>Başka programları kapatıp yeniden deneyin; yararı olmazsa programı yeniden kurun.</translation>
    </message>
    <message>
        <source>Colour removed</source>
        <translation>Renk kaldırıldı</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Renklendirilmiş</translation>
    </message>
    <message>
        <source>Colours from the cut-off on</source>
        <translation>Kesme sınırından başlayarak renkler</translation>
    </message>
    <message>
        <source>Colours of the heat map; the first three rise evenly to the eye</source>
        <translation>Isı haritasının renkleri; ilk üçü göze eşit aralıklı yükselir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Comes with every result at no cost.</source>
        <translation>Her sonuçla birlikte, ek yük getirmeden gelir.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komutlar ve tuşları</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare on the frozen set, or say that the new one is to replace it; older comparisons do not hold for it.</source>
        <translation>Sabitlenmiş kümede karşılaştırın ya da yeni kümenin onun yerine geçeceğini belirtin; eski karşılaştırmalar yenisi için geçerli olmaz.</translation>
    </message>
    <message>
        <source>Compare with the film marked in the list</source>
        <translation>Listede işaretli grafiyle karşılaştırın</translation>
    </message>
    <message>
        <source>Compare with the film on screen</source>
        <translation>Ekrandaki grafiyle karşılaştır</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Karşılaştır …</translation>
    </message>
    <message>
        <source>Compared with the truth you gave</source>
        <translation>Verdiğiniz gerçek tanılarla karşılaştırma</translation>
    </message>
    <message>
        <source>Confidence {sure}, {words}</source>
        <translation>Eminlik {sure}, {words}</translation>
    </message>
    <message>
        <source>Confirm: the film shows pneumonia</source>
        <translation>Doğrulayın: grafide pnömoni var</translation>
    </message>
    <message>
        <source>Connect its drive again and start the screening once more; it goes on where it ended.</source>
        <translation>Sürücüyü yeniden bağlayıp taramayı bir kez daha başlatın; kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Contrast, up to so many times, or its inverse</source>
        <translation>Kontrast, en çok bu kat ya da tersi</translation>
    </message>
    <message>
        <source>Control with the centre hidden</source>
        <translation>Ortası gizli kontrol</translation>
    </message>
    <message>
        <source>Control without {source}</source>
        <translation>Kaynaksız kontrol: {source}</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Copied, resized, turned or mirrored, or two films of one patient. Look at them.</source>
        <translation>Kopyalanmış, yeniden boyutlandırılmış, döndürülmüş ya da aynalanmış; ya da bir hastanın iki grafisi. Onlara bakın.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Yeniden kopyalayın ya da indirin.</translation>
    </message>
    <message>
        <source>Copy or export it again; the transfer may have been cut off.</source>
        <translation>Yeniden kopyalayın ya da dışa aktarın; aktarım yarıda kesilmiş olabilir.</translation>
    </message>
    <message>
        <source>Copy or send it again; the transfer was probably cut off.</source>
        <translation>Yeniden kopyalayın ya da gönderin; aktarım büyük olasılıkla yarıda kesilmiş.</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Yanıtı kopyala</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Görüntüyü kopyala</translation>
    </message>
    <message>
        <source>Copy the whole disc or folder again.</source>
        <translation>Diskin ya da klasörün tamamını yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Correct it, or import the films again.</source>
        <translation>Düzeltin ya da grafileri yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>Correct its spelling, or take it out of the file.</source>
        <translation>Yazılışını düzeltin ya da dosyadan çıkarın.</translation>
    </message>
    <message>
        <source>Correct that entry, or begin with a preset.</source>
        <translation>O girdiyi düzeltin ya da hazır bir planla başlayın.</translation>
    </message>
    <message>
        <source>Correct that line and choose the file again.</source>
        <translation>O satırı düzeltip dosyayı yeniden seçin.</translation>
    </message>
    <message numerus="yes">
        <source>Could not be read, and without a score: %n films.</source>
        <translation>
            <numerusform>Okunamadı, skoru yok: %n grafi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Sayılıyor …</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + tekerlek</translation>
    </message>
    <message>
        <source>Ctrl and a click chooses up to four, side by side</source>
        <translation>Ctrl ile tıklayarak yan yana en çok dört tane seçilir</translation>
    </message>
    <message>
        <source>Ctrl+click chooses up to four runs, side by side.</source>
        <translation>Ctrl+tıklama ile yan yana en çok dört çalıştırma seçilir.</translation>
    </message>
    <message>
        <source>Curves of</source>
        <translation>Eğriler</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Kesme sınırı</translation>
    </message>
    <message>
        <source>Cycles of 4, 8, 16 and 32 epochs.</source>
        <translation>4, 8, 16 ve 32 epokluk döngüler.</translation>
    </message>
    <message>
        <source>DICOM conformance</source>
        <translation>DICOM uygunluğu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Decoding the picture took too long and was stopped.</source>
        <translation>Görüntünün çözülmesi çok uzun sürdü ve durduruldu.</translation>
    </message>
    <message>
        <source>Delete every read and the truth; you are asked once more</source>
        <translation>Tüm değerlendirmeleri ve gerçek tanıları silin; size bir kez daha sorulur</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete it from {folder} and download {address} again.</source>
        <translation>Şu klasörden silin: {folder}. Sonra yeniden indirin: {address}.</translation>
    </message>
    <message>
        <source>Delete the file truth.csv in the program's data folder.</source>
        <translation>Programın veri klasöründeki truth.csv dosyasını silin.</translation>
    </message>
    <message>
        <source>Delete the file {name} in the program's data folder and set a new password.</source>
        <translation>Programın veri klasöründeki {name} dosyasını silip yeni bir parola belirleyin.</translation>
    </message>
    <message>
        <source>Depth of grey that all films are scaled to before colour</source>
        <translation>Renkten önce tüm grafilerin ölçeklendiği gri derinliği</translation>
    </message>
    <message>
        <source>Detail added or taken</source>
        <translation>Artırılan ya da azaltılan ayrıntı</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Device: {then} then, {now} now.</source>
        <translation>Aygıt: o zaman {then}, şimdi {now}.</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Yanlış bulunan</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Kümelere ayır</translation>
    </message>
    <message>
        <source>Do something with the chosen films, or with all that are listed</source>
        <translation>Seçilen ya da listelenen bütün grafilerle işlem yapın</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Documents …</source>
        <translation>Belgeler …</translation>
    </message>
    <message>
        <source>Does not look like a chest film</source>
        <translation>Akciğer grafisine benzemiyor</translation>
    </message>
    <message>
        <source>Does this film show pneumonia?</source>
        <translation>Bu grafide pnömoni var mı?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Çift tıklama</translation>
    </message>
    <message>
        <source>Drag its right edge, or use the arrow keys (Ctrl: ten at once)</source>
        <translation>Sağ kenarını sürükleyin ya da ok tuşlarını kullanın (Ctrl: onar onar)</translation>
    </message>
    <message>
        <source>Drag one side, then click the other</source>
        <translation>Bir kenarı sürükleyin, sonra ötekine tıklayın</translation>
    </message>
    <message>
        <source>Drag to make the panel wider; double click puts it back</source>
        <translation>Bölmeyi genişletmek için sürükleyin; çift tıklama geri getirir</translation>
    </message>
    <message>
        <source>Drag with the left button to zoom</source>
        <translation>Yakınlaştırmak için sol düğmeyle sürükleyin</translation>
    </message>
    <message>
        <source>Draw the films</source>
        <translation>Grafileri çiz</translation>
    </message>
    <message>
        <source>Draw the heat map by the next method</source>
        <translation>Isı haritasını sonraki yöntemle çizin</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <source>Drawn as soon as the first epoch has ended.</source>
        <translation>İlk epok biter bitmez çizilir.</translation>
    </message>
    <message>
        <source>Drop a chest film here</source>
        <translation>Akciğer grafisini buraya bırakın</translation>
    </message>
    <message>
        <source>Each on films of its own: these figures do not compare. Compare both on the same films.</source>
        <translation>Her biri kendi grafilerinde: bu sayılar karşılaştırılamaz. İkisini aynı grafilerde karşılaştırın.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elips</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Başka yerde</translation>
    </message>
    <message>
        <source>End it; what is known is kept, and it goes on there later</source>
        <translation>Bitir; bilinenler kalır ve daha sonra oradan sürer</translation>
    </message>
    <message>
        <source>Ended: {why}</source>
        <translation>Sona erdi: {why}</translation>
    </message>
    <message>
        <source>Enter goes to the field for the new key</source>
        <translation>Enter yeni tuş alanına götürür</translation>
    </message>
    <message>
        <source>Enter opens it; N and P then walk the list.</source>
        <translation>Enter açar; sonra N ve P listede dolaşır.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Girdi</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Epok {number}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epok sayısı</translation>
    </message>
    <message>
        <source>Epochs of each stage of the controls</source>
        <translation>Kontrollerin her aşamasındaki epok sayısı</translation>
    </message>
    <message>
        <source>Epochs of the first cycle</source>
        <translation>İlk döngünün epok sayısı</translation>
    </message>
    <message>
        <source>Epochs without a lower validation loss after which a stage ends</source>
        <translation>Daha düşük doğrulama kaybı olmadan aşamayı bitiren epok sayısı</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Tahmin et</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Başarım</translation>
    </message>
    <message>
        <source>Every element of the film's file</source>
        <translation>Grafi dosyasındaki her öğe</translation>
    </message>
    <message>
        <source>Every film in a folder, and in the folders inside it, is of that folder's class. Patients are named by the films' headers, else by the first folder inside, else by the file's name. Where all films of one class come from one place the network learns the place: bring films of both classes from one source.</source>
        <translation>Bir klasördeki ve alt klasörlerindeki her grafi o klasörün sınıfındandır. Hastalar grafilerin başlığına göre, yoksa ilk alt klasöre, o da yoksa dosya adına göre adlandırılır. Bir sınıfın tüm grafileri tek yerden geliyorsa ağ o yeri öğrenir: tek bir kaynaktan iki sınıfın da grafilerini getirin.</translation>
    </message>
    <message>
        <source>Every film in it is read, scored and listed, and each new one as soon as its file is complete, until you stop it; also after the program was closed and opened again. No file is changed.</source>
        <translation>İçindeki her grafi okunur, skorlanır ve listelenir; her yeni grafi de dosyası tamamlanır tamamlanmaz, siz durdurana dek; program kapatılıp yeniden açıldıktan sonra da. Hiçbir dosya değiştirilmez.</translation>
    </message>
    <message>
        <source>Every film in it is read, scored and listed; no file is changed.</source>
        <translation>İçindeki her grafi okunur, skorlanır ve listelenir; hiçbir dosya değiştirilmez.</translation>
    </message>
    <message>
        <source>Every one of them can be changed in Settings, under Keys.</source>
        <translation>Her biri Ayarlar bölümünde, Tuşlar sayfasında değiştirilebilir.</translation>
    </message>
    <message>
        <source>Every read and the imported truth are deleted. They cannot be brought back.</source>
        <translation>Tüm değerlendirmeler ve içe aktarılan gerçek tanılar silinir. Geri getirilemezler.</translation>
    </message>
    <message>
        <source>Every read with its times, to a file only you may read</source>
        <translation>Her değerlendirme zamanlarıyla, yalnızca sizin okuyabileceğiniz bir dosyaya</translation>
    </message>
    <message>
        <source>Everything drawn at random follows from it; the same gives the same network</source>
        <translation>Rastgele seçilen her şey buna bağlıdır; aynı değer aynı ağı verir</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chosen films …</source>
        <translation>
            <numerusform>Seçilen %n grafiyi dışa aktar …</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a network</source>
        <translation>Ağ dışa aktar</translation>
    </message>
    <message>
        <source>Export all that are listed …</source>
        <translation>Listelenenlerin hepsini dışa aktar …</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV olarak dışa aktar</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>CSV olarak dışa aktar …</translation>
    </message>
    <message>
        <source>Export it uncompressed, or as JPEG 2000 or JPEG lossless.</source>
        <translation>Sıkıştırmadan, JPEG 2000 ya da kayıpsız JPEG olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>Export it with 8 to 16 bits stored, as DICOM or PNG.</source>
        <translation>8 ile 16 bit arasında, DICOM ya da PNG olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>Export the film as DICOM or PNG and open that.</source>
        <translation>Grafiyi DICOM ya da PNG olarak dışa aktarıp onu açın.</translation>
    </message>
    <message>
        <source>Export the films</source>
        <translation>Grafileri dışa aktar</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Dışa aktar …</translation>
    </message>
    <message>
        <source>External table {name}</source>
        <translation>Dış tablo {name}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Favoured</source>
        <translation>Öne çıkan</translation>
    </message>
    <message>
        <source>Favoured class</source>
        <translation>Öne çıkan sınıf</translation>
    </message>
    <message>
        <source>Favoured class: {then} then, {now} now.</source>
        <translation>Öne çıkan sınıf: o zaman {then}, şimdi {now}.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Şubat</translation>
    </message>
    <message>
        <source>Few patients: {label}</source>
        <translation>Az hasta: {label}</translation>
    </message>
    <message>
        <source>Few patients: {label}, {split}</source>
        <translation>Az hasta: {label}, {split}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>File geometry alone: no pixels, no network</source>
        <translation>Yalnızca dosya geometrisi: piksel yok, ağ yok</translation>
    </message>
    <message>
        <source>File {number}: {why}</source>
        <translation>Dosya {number}: {why}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Files left out, and why</source>
        <translation>Atlanan dosyalar ve nedenleri</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Grafi</translation>
    </message>
    <message>
        <source>Film alone</source>
        <translation>Yalnızca grafi</translation>
    </message>
    <message>
        <source>Film with map</source>
        <translation>Haritalı grafi</translation>
    </message>
    <message>
        <source>Film {film} of the table cannot be read, so the set was not frozen.</source>
        <translation>Tablonun {film}. grafisi okunamadığı için küme sabitlenmedi.</translation>
    </message>
    <message>
        <source>Film {number}</source>
        <translation>Grafi {number}</translation>
    </message>
    <message>
        <source>Film {number} of the table can no longer be read.</source>
        <translation>Tablonun {number}. grafisi artık okunamıyor.</translation>
    </message>
    <message>
        <source>Film {number} of the table is another file now than when the run was made.</source>
        <translation>Tablonun {number}. grafisi, çalıştırma oluşturulduğundaki dosya değil.</translation>
    </message>
    <message>
        <source>Film {number}, {label}
score {score}</source>
        <translation>Grafi {number}, {label}
skor {score}</translation>
    </message>
    <message>
        <source>Film {number}: {label}</source>
        <translation>Grafi {number}: {label}</translation>
    </message>
    <message>
        <source>Film | map | overlay</source>
        <translation>Grafi | harita | bindirme</translation>
    </message>
    <message>
        <source>Film | overlay</source>
        <translation>Grafi | bindirme</translation>
    </message>
    <message>
        <source>Film | prior</source>
        <translation>Grafi | önceki</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Grafiler</translation>
    </message>
    <message>
        <source>Films and patients by split</source>
        <translation>Kümelere göre grafiler ve hastalar</translation>
    </message>
    <message>
        <source>Films are brought together</source>
        <translation>Grafiler toplanıyor</translation>
    </message>
    <message>
        <source>Films are looked over</source>
        <translation>Grafiler gözden geçiriliyor</translation>
    </message>
    <message>
        <source>Films as the network will see them</source>
        <translation>Ağın göreceği hâliyle grafiler</translation>
    </message>
    <message>
        <source>Films by score of COVID-19 Pneumonia</source>
        <translation>COVID-19 pnömonisi skoruna göre grafiler</translation>
    </message>
    <message>
        <source>Films by source and class</source>
        <translation>Kaynağa ve sınıfa göre grafiler</translation>
    </message>
    <message>
        <source>Films by truth and call</source>
        <translation>Gerçek tanıya ve sınıflamaya göre grafiler</translation>
    </message>
    <message>
        <source>Films for a training</source>
        <translation>Eğitim için grafiler</translation>
    </message>
    <message>
        <source>Films found</source>
        <translation>Bulunan grafiler</translation>
    </message>
    <message>
        <source>Films made alike, so that how they were stored tells less</source>
        <translation>Grafiler benzer hale getirilir; böylece nasıl saklandıkları daha az şey ele verir</translation>
    </message>
    <message>
        <source>Films of each class and source, changed as in the first epochs of the last stage. Coloured is what the network gets where nothing is changed at random.</source>
        <translation>Her sınıftan ve kaynaktan, son aşamanın ilk epoklarındaki gibi değiştirilmiş grafiler. Renklendirilmiş olan, hiçbir şey rastgele değiştirilmediğinde ağın aldığıdır.</translation>
    </message>
    <message>
        <source>Films of one class have no such curve.</source>
        <translation>Tek sınıftan grafilerde böyle bir eğri olmaz.</translation>
    </message>
    <message>
        <source>Films of one class have none.</source>
        <translation>Tek sınıftan grafilerde olmaz.</translation>
    </message>
    <message>
        <source>Films of one class: only one rate can be told.</source>
        <translation>Tek sınıftan grafiler: yalnızca bir oran söylenebilir.</translation>
    </message>
    <message>
        <source>Films of one step</source>
        <translation>Bir adımın grafi sayısı</translation>
    </message>
    <message>
        <source>Films of the finding</source>
        <translation>Tespitin grafileri</translation>
    </message>
    <message>
        <source>Films of the worklist</source>
        <translation>Çalışma listesinin grafileri</translation>
    </message>
    <message>
        <source>Films that were called wrong</source>
        <translation>Yanlış sınıflanan grafiler</translation>
    </message>
    <message>
        <source>Films that were judged</source>
        <translation>Değerlendirilen grafiler</translation>
    </message>
    <message>
        <source>Films that were left out</source>
        <translation>Atlanan grafiler</translation>
    </message>
    <message>
        <source>Films, folders or ZIP archives. Frontal films of adults with pneumonia are judged.</source>
        <translation>Grafiler, klasörler ya da ZIP arşivleri. Pnömonili erişkinlerin frontal grafileri değerlendirilir.</translation>
    </message>
    <message>
        <source>Films: {films}</source>
        <translation>Grafi sayısı: {films}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Tespit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Uyarılar</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %n chosen</source>
        <translation>
            <numerusform>Uyarılar: %n seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: any</source>
        <translation>Uyarılar: tümü</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>İnce ayar</translation>
    </message>
    <message>
        <source>Finer map</source>
        <translation>Daha ince harita</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Fit; in the worklist, open the film</source>
        <translation>Sığdırma; çalışma listesinde grafiyi açma</translation>
    </message>
    <message>
        <source>Fits at once</source>
        <translation>Aynı anda sığan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Folder of {name}</source>
        <translation>Klasör: {name}</translation>
    </message>
    <message>
        <source>Folders by class …</source>
        <translation>Sınıf klasörleri …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unut</translation>
    </message>
    <message>
        <source>Forget all of them; no film is touched</source>
        <translation>Hepsini unutun; hiçbir grafiye dokunulmaz</translation>
    </message>
    <message>
        <source>Forget all of your reads?</source>
        <translation>Tüm değerlendirmeleriniz unutulsun mu?</translation>
    </message>
    <message>
        <source>Forget my reads</source>
        <translation>Değerlendirmelerimi unut</translation>
    </message>
    <message>
        <source>Forget my reads …</source>
        <translation>Değerlendirmelerimi unut …</translation>
    </message>
    <message>
        <source>Forgotten? Delete the file administrator.json in the program's data folder; networks and trainings stay.</source>
        <translation>Unuttunuz mu? Programın veri klasöründeki administrator.json dosyasını silin; ağlar ve eğitimler kalır.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>Freeze films</source>
        <translation>Grafileri sabitle</translation>
    </message>
    <message>
        <source>Freeze films …</source>
        <translation>Grafileri sabitle …</translation>
    </message>
    <message>
        <source>Freeze these instead</source>
        <translation>Yerine bunları sabitle</translation>
    </message>
    <message>
        <source>From file to screen</source>
        <translation>Dosyadan ekrana</translation>
    </message>
    <message>
        <source>From stored values to the screen</source>
        <translation>Kayıtlı değerlerden ekrana</translation>
    </message>
    <message>
        <source>From the paper.</source>
        <translation>Makaleden.</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Tüm aralık</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Give a network of your own another name.</source>
        <translation>Kendi ağınıza başka bir ad verin.</translation>
    </message>
    <message>
        <source>Give each of the two commands the other's key</source>
        <translation>İki komutun tuşlarını değiştirin</translation>
    </message>
    <message>
        <source>Give each stage a name of its own.</source>
        <translation>Her aşamaya ayrı bir ad verin.</translation>
    </message>
    <message>
        <source>Give every command its first keys</source>
        <translation>Her komuta ilk tuşlarını verin</translation>
    </message>
    <message>
        <source>Give it a name that ends in one of these: {known}.</source>
        <translation>Şunlardan biriyle biten bir ad verin: {known}.</translation>
    </message>
    <message>
        <source>Give its first line these two names, each once, and choose the file again.</source>
        <translation>İlk satırına bu iki adı birer kez yazıp dosyayı yeniden seçin.</translation>
    </message>
    <message>
        <source>Give the chosen command its first keys</source>
        <translation>Seçili komuta ilk tuşlarını verin</translation>
    </message>
    <message>
        <source>Give the file of that name, downloaded whole from {address}.</source>
        <translation>Bu addaki dosyayı, tamamı şu adresten indirilmiş olarak verin: {address}.</translation>
    </message>
    <message>
        <source>Give the output another name.</source>
        <translation>Çıktıya başka bir ad verin.</translation>
    </message>
    <message>
        <source>Give the panels beside the film their first widths</source>
        <translation>Grafinin yanındaki bölmeleri ilk genişliğine getirin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Go on without recording</source>
        <translation>Kaydetmeden devam et</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint</source>
        <translation>Son kontrol noktasından sürer</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Going on …</source>
        <translation>Sürüyor …</translation>
    </message>
    <message>
        <source>Golden inputs are run …</source>
        <translation>Referans girdiler çalıştırılıyor …</translation>
    </message>
    <message>
        <source>Grad-CAM for {name}: where the score came from</source>
        <translation>{name} için Grad-CAM: skorun geldiği yer</translation>
    </message>
    <message>
        <source>Graphics the file lays over the film</source>
        <translation>Dosyanın grafinin üzerine koyduğu çizimler</translation>
    </message>
    <message>
        <source>Have the films divided anew, or fill in the column 'split'.</source>
        <translation>Grafileri yeniden kümelere ayırtın ya da “split” sütununu doldurun.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Veri denetimi</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Isı haritası</translation>
    </message>
    <message>
        <source>Heat map: {method} for {class_name}, coarse, by {model}. It shows where the score came from, not where disease is.</source>
        <translation>Isı haritası: {method}, sınıf {class_name}, kaba, ağ {model}. Skorun nereden geldiğini gösterir, hastalığın nerede olduğunu değil.</translation>
    </message>
    <message>
        <source>Hide names, numbers and file names; letters that are burnt into a film stay</source>
        <translation>Adları, numaraları, dosya adlarını gizleyin; işlenmiş yazılar kalır</translation>
    </message>
    <message>
        <source>Hide the patient</source>
        <translation>Hastayı gizle</translation>
    </message>
    <message>
        <source>Hide what lies outside of it</source>
        <translation>Dışında kalanı gizleyin</translation>
    </message>
    <message>
        <source>Highest COVID-19 score first. A score is not severity.</source>
        <translation>En yüksek COVID-19 skoru önce. Skor, hastalığın şiddeti değildir.</translation>
    </message>
    <message>
        <source>Highest learning rate of a cycle</source>
        <translation>Bir döngünün en yüksek öğrenme oranı</translation>
    </message>
    <message>
        <source>Hold: larger under the cursor, wheel 2 to 4 ×</source>
        <translation>Basılı tutun: imlecin altı büyür, tekerlek 2 – 4 ×</translation>
    </message>
    <message>
        <source>Hold: the heat map comes, or goes, until the key is let go</source>
        <translation>Basılı tutun: bırakana dek ısı haritası gelir ya da gider</translation>
    </message>
    <message>
        <source>Holds from the next start of the program. Result files and the command line stay in English, because other programs read them; a PDF report is in the language of the window.</source>
        <translation>Programın bir sonraki açılışından itibaren geçerlidir. Sonuç dosyaları ve komut satırı, onları başka programlar okuduğu için İngilizce kalır; PDF raporu pencerenin dilindedir.</translation>
    </message>
    <message>
        <source>How far each score of the worklist may be trusted, highest first; takes long</source>
        <translation>Çalışma listesindeki her skora ne kadar güvenilebileceği, en yüksekten başlayarak; uzun sürer</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Ne kadar güvenilir</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>How many films were looked at</source>
        <translation>Kaç grafiye bakıldığı</translation>
    </message>
    <message>
        <source>How many times longer each next cycle is</source>
        <translation>Sonraki her döngünün kaç kat uzun olduğu</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Ne kadar eminsiniz?</translation>
    </message>
    <message>
        <source>How sure you are: a guess</source>
        <translation>Ne kadar eminsiniz: tahmin</translation>
    </message>
    <message>
        <source>How sure you are: certain</source>
        <translation>Ne kadar eminsiniz: kesin</translation>
    </message>
    <message>
        <source>How sure you are: likely</source>
        <translation>Ne kadar eminsiniz: olası</translation>
    </message>
    <message>
        <source>How sure you are: rather sure</source>
        <translation>Ne kadar eminsiniz: oldukça emin</translation>
    </message>
    <message>
        <source>How sure you are: rather unsure</source>
        <translation>Ne kadar eminsiniz: pek emin değil</translation>
    </message>
    <message>
        <source>How the different sizes of the classes are made up for</source>
        <translation>Sınıfların farklı büyüklüğünün nasıl dengelendiği</translation>
    </message>
    <message>
        <source>How the films are divided</source>
        <translation>Grafilerin kümelere nasıl ayrıldığı</translation>
    </message>
    <message>
        <source>How the films ended</source>
        <translation>Grafilerin sonucu</translation>
    </message>
    <message>
        <source>How the learning rate goes: constant, or falling in growing cycles</source>
        <translation>Öğrenme oranının gidişi: sabit ya da büyüyen döngülerde düşen</translation>
    </message>
    <message>
        <source>How the threshold is chosen on the validation films</source>
        <translation>Eşiğin doğrulama grafilerinde nasıl seçildiği</translation>
    </message>
    <message>
        <source>How weights follow the loss</source>
        <translation>Ağırlıkların kaybı nasıl izlediği</translation>
    </message>
    <message>
        <source>How your reads compare; for you alone</source>
        <translation>Değerlendirmelerinizin karşılaştırması; yalnızca sizin için</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>Kimlik {id}</translation>
    </message>
    <message>
        <source>Identical: the answer, every score to the last bit, and all they depend on.</source>
        <translation>Özdeş: yanıt, son bitine kadar her skor ve bağlı oldukları her şey.</translation>
    </message>
    <message>
        <source>If they are, the network is tested on what it was trained on. Look at them.</source>
        <translation>Öyleyse ağ, eğitildiği grafilerde test edilir. Onlara bakın.</translation>
    </message>
    <message>
        <source>If this film shows pneumonia, the network favours {favoured} over {other}.</source>
        <translation>Bu grafide pnömoni varsa, ağ {other} yerine {favoured} lehinde görüş bildiriyor.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and open the folder.</source>
        <translation>Güveniyorsanız başka bir programla açıp klasörü açın.</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>ImageNet ağırlıkları</translation>
    </message>
    <message>
        <source>ImageNet's weights</source>
        <translation>ImageNet ağırlıkları</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Ağ içe aktar</translation>
    </message>
    <message>
        <source>Import a table of films</source>
        <translation>Grafi tablosu içe aktar</translation>
    </message>
    <message>
        <source>Import films of both pneumonias: a table, a folder for each class, or what was reviewed in the worklist. A table or a folder may also be dropped here.</source>
        <translation>İki pnömoniden de grafi içe aktarın: bir tablo, her sınıf için bir klasör ya da çalışma listesinde incelenmiş olanlar. Tablo ya da klasör buraya da bırakılabilir.</translation>
    </message>
    <message>
        <source>Import folders by class</source>
        <translation>Sınıf klasörlerini içe aktar</translation>
    </message>
    <message>
        <source>Import the network again, or activate another one.</source>
        <translation>Ağı yeniden içe aktarın ya da başka birini etkinleştirin.</translation>
    </message>
    <message>
        <source>Import the network again, or activate it once more as it is now.</source>
        <translation>Ağı yeniden içe aktarın ya da şimdiki haliyle bir kez daha etkinleştirin.</translation>
    </message>
    <message>
        <source>Import the truth</source>
        <translation>Gerçek tanıları içe aktar</translation>
    </message>
    <message>
        <source>Import the truth to see it: none of these reads has one.</source>
        <translation>Görmek için gerçek tanıları içe aktarın: bu değerlendirmelerin hiçbiri için bilinmiyor.</translation>
    </message>
    <message>
        <source>Import the truth …</source>
        <translation>Gerçek tanıları içe aktar …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>İçe aktar …</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>In all about {time}, without the controls.</source>
        <translation>Toplam yaklaşık {time}, kontroller hariç.</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Renkli</translation>
    </message>
    <message>
        <source>In the stage {stage} the loss of {network} is no longer a number: it learned too fast.</source>
        <translation>{stage} aşamasında kayıp artık bir sayı değil (ağ: {network}): çok hızlı öğrendi.</translation>
    </message>
    <message>
        <source>In this folder there is no run.</source>
        <translation>Bu klasörde çalıştırma yok.</translation>
    </message>
    <message>
        <source>Install a bundle made for this version.</source>
        <translation>Bu sürüm için yapılmış bir model paketi kurun.</translation>
    </message>
    <message>
        <source>Install it with: pip install "ncov-desktop[demo]"</source>
        <translation>Şu komutla kurun: pip install "ncov-desktop[demo]"</translation>
    </message>
    <message>
        <source>Install the bundle again.</source>
        <translation>Model paketini yeniden kurun.</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Kullanım amacı</translation>
    </message>
    <message>
        <source>Intervals are 95 % (Wilson) and count each film on its own; films of one patient make them too narrow. Below {few} reads a share says next to nothing; such lines are marked few.</source>
        <translation>Aralıklar %95’liktir (Wilson) ve her grafiyi ayrı sayar; bir hastanın birden çok grafisi onları fazla daraltır. {few} değerlendirmenin altında bir oran neredeyse hiçbir şey söylemez; böyle satırlarda “az” yazar.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Tersine çevir</translation>
    </message>
    <message>
        <source>Is it the lungs it reads?</source>
        <translation>Okuduğu akciğerler mi?</translation>
    </message>
    <message>
        <source>It can be tried again in {seconds} s.</source>
        <translation>{seconds} sn sonra yeniden denenebilir.</translation>
    </message>
    <message>
        <source>It is a film of another patient</source>
        <translation>Başka bir hastanın grafisi</translation>
    </message>
    <message>
        <source>It is damaged or no film. Export the film again.</source>
        <translation>Dosya bozuk ya da grafi değil. Grafiyi yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>It is kept for this screen at this resolution and used for true size only: there, 1 mm on the plane that the film's spacing holds for is 1 mm on the screen.</source>
        <translation>Bu ekran ve bu çözünürlük için saklanır ve yalnızca gerçek boyutta kullanılır: orada, grafinin piksel aralığının geçerli olduğu düzlemde 1 mm ekranda 1 mm olur.</translation>
    </message>
    <message>
        <source>It is probably damaged; send or export it again. Other films can still be opened.</source>
        <translation>Büyük olasılıkla bozuk; yeniden gönderin ya da dışa aktarın. Başka grafiler açılabilir.</translation>
    </message>
    <message>
        <source>It is the film on screen</source>
        <translation>Ekrandaki grafinin kendisi</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Eşleşti</translation>
    </message>
    <message>
        <source>It may be the number of a patient or an examination. Rename the files if it is.</source>
        <translation>Bir hastanın ya da incelemenin numarası olabilir. Öyleyse dosyaları yeniden adlandırın.</translation>
    </message>
    <message>
        <source>It may hold many frames; export them, or the one you want to see, to files of their own.</source>
        <translation>Çok sayıda kare içeriyor olabilir; onları ya da görmek istediğinizi ayrı dosyalara aktarın.</translation>
    </message>
    <message>
        <source>It needs a column 'truth' with covid19, other_pneumonia or no_pneumonia, and a column 'accession_number' or 'file'; no film may have two classes.</source>
        <translation>covid19, other_pneumonia ya da no_pneumonia içeren bir “truth” sütunu ile bir “accession_number” ya da “file” sütunu gerekir; hiçbir grafinin iki sınıfı olamaz.</translation>
    </message>
    <message>
        <source>It needs at least one entry; each stage trains at least one network.</source>
        <translation>En az bir girdi gerekir; her aşama en az bir ağı eğitir.</translation>
    </message>
    <message>
        <source>It needs the columns file and tag; a tag is covid19, other_pneumonia, no_pneumonia or unsure.</source>
        <translation>file ve tag sütunları gerekir; tag şunlardan biridir: covid19, other_pneumonia, no_pneumonia, unsure.</translation>
    </message>
    <message>
        <source>It needs the columns file, label, patient_id, source and split, or those of the COVID-19 image data collection, ChestX-ray14 or OpenI. The documentation lists them.</source>
        <translation>file, label, patient_id, source ve split sütunları ya da COVID-19 Image Data Collection, ChestX-ray14 veya OpenI sütunları gerekir. Belgelerde listelenmiştir.</translation>
    </message>
    <message>
        <source>It reports {pitch:.4f} mm per pixel, which is only a guess.</source>
        <translation>Piksel başına {pitch:.4f} mm bildiriyor; bu yalnızca bir tahmin.</translation>
    </message>
    <message>
        <source>It shows pneumonia</source>
        <translation>Pnömoni var</translation>
    </message>
    <message>
        <source>It shows where the score came from, not where disease is.</source>
        <translation>Skorun nereden geldiğini gösterir, hastalığın nerede olduğunu değil.</translation>
    </message>
    <message>
        <source>Its length as you measured it; leave it for a bank card</source>
        <translation>Ölçtüğünüz uzunluğu; banka kartı için olduğu gibi bırakın</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Adı:</translation>
    </message>
    <message>
        <source>Its training films of the two classes come from different sources, so part of its score may rest on the source rather than on the disease. The bundle's card (CARD.md) gives the figures.</source>
        <translation>İki sınıfın eğitim grafileri farklı kaynaklardan gelir; bu yüzden skorunun bir bölümü hastalığa değil kaynağa dayanabilir. Sayılar model paketinin kartında (CARD.md) yazılıdır.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Ocak</translation>
    </message>
    <message>
        <source>Judge it anyway</source>
        <translation>Yine de değerlendir</translation>
    </message>
    <message>
        <source>Judge it anyway …</source>
        <translation>Yine de değerlendir …</translation>
    </message>
    <message>
        <source>Judge it anyway?</source>
        <translation>Yine de değerlendirilsin mi?</translation>
    </message>
    <message>
        <source>Judged against the refusal</source>
        <translation>Redde karşın değerlendirildi</translation>
    </message>
    <message>
        <source>Judged against this refusal, set aside by a reader at {moment}: {refusal}</source>
        <translation>Şu redde karşın değerlendirildi, göz ardı edildiği an {moment}: {refusal}</translation>
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
        <source>Keep it for this screen</source>
        <translation>Bu ekran için sakla</translation>
    </message>
    <message>
        <source>Keep the network's answer sealed until you have put down yours</source>
        <translation>Siz kendi yanıtınızı yazana dek ağın yanıtını mühürlü tutun</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Keeps what was learned, and ends; it can go on later</source>
        <translation>Öğrenilenleri saklar ve bitirir; daha sonra sürdürülebilir</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tuşlar ve fare</translation>
    </message>
    <message>
        <source>LR range test</source>
        <translation>Öğrenme oranı aralık testi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Large lettering on the film</source>
        <translation>Grafide büyük yazı</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Daha büyük fırça</translation>
    </message>
    <message>
        <source>Later film, {day} – not judged</source>
        <translation>Daha yeni grafi, {day} – değerlendirilmedi</translation>
    </message>
    <message>
        <source>Lateral or oblique view</source>
        <translation>Yan ya da oblik grafi</translation>
    </message>
    <message>
        <source>Latest installed: {network}</source>
        <translation>Son kurulan: {network}</translation>
    </message>
    <message>
        <source>Lay a bank card on the screen, its left edge on that of the bar, and drag the bar's right edge until both are as long. Or measure the bar with a ruler and type its length.</source>
        <translation>Ekrana bir banka kartı koyun, sol kenarı çubuğun sol kenarına gelsin; boyları eşitlenene dek çubuğun sağ kenarını sürükleyin. Ya da çubuğu cetvelle ölçüp uzunluğunu yazın.</translation>
    </message>
    <message>
        <source>Lay the heat map of the screening over the small film</source>
        <translation>Taramanın ısı haritasını küçük grafinin üzerine yerleştirin</translation>
    </message>
    <message>
        <source>Lay the heat map over the film</source>
        <translation>Isı haritasını grafinin üzerine koyun</translation>
    </message>
    <message>
        <source>LayerCAM at an earlier layer of the network: more and smaller cells, from one more pass. It shows where the score came from, not where disease is.</source>
        <translation>Ağın daha önceki bir katmanında LayerCAM: bir geçiş daha ile daha çok ve daha küçük hücre. Skorun nereden geldiğini gösterir, hastalığın nerede olduğunu değil.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Layers near the picture learn more slowly.</source>
        <translation>Görüntüye yakın katmanlar daha yavaş öğrenir.</translation>
    </message>
    <message>
        <source>Layers that learn; what is frozen stays as it was</source>
        <translation>Öğrenen katmanlar; dondurulanlar olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Learning rate of the first layers as a share of the head's</source>
        <translation>İlk katmanların öğrenme oranı, sınıflandırıcınınkinin payı olarak</translation>
    </message>
    <message>
        <source>Learning rate of the head</source>
        <translation>Sınıflandırıcının öğrenme oranı</translation>
    </message>
    <message>
        <source>Learning rate range test</source>
        <translation>Öğrenme oranı aralık testi</translation>
    </message>
    <message>
        <source>Learning rate, now {rate}.</source>
        <translation>Öğrenme oranı, şimdi {rate}.</translation>
    </message>
    <message>
        <source>Learning rate: no step has been made yet.</source>
        <translation>Öğrenme oranı: henüz adım atılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n films out</source>
        <translation>
            <numerusform>%n grafiyi dışarıda bırak</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Böyle kalsın</translation>
    </message>
    <message>
        <source>Leave it refused</source>
        <translation>Reddedilmiş kalsın</translation>
    </message>
    <message>
        <source>Leave one of them out and choose the file again.</source>
        <translation>Birini çıkarıp dosyayı yeniden seçin.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Left and right exchanged</source>
        <translation>Sol ile sağ yer değiştirir</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Sol düğmeyle sürükleme</translation>
    </message>
    <message>
        <source>Left drag with a tool</source>
        <translation>Araçla sol düğme sürükleme</translation>
    </message>
    <message>
        <source>Left lower zone</source>
        <translation>Sol alt zon</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translation>Sol akciğer</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translation>Sol orta zon</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Atlananlar</translation>
    </message>
    <message>
        <source>Left the film, right the heat map of the class that was called. A map shows where the score came from, not where disease is.</source>
        <translation>Solda grafi, sağda verilen sınıfın ısı haritası. Harita skorun nereden geldiğini gösterir, hastalığın nerede olduğunu değil.</translation>
    </message>
    <message>
        <source>Left upper zone</source>
        <translation>Sol üst zon</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Çubuğun uzunluğu</translation>
    </message>
    <message>
        <source>Let it go on to its end.</source>
        <translation>Sonuna kadar sürmesini bekleyin.</translation>
    </message>
    <message>
        <source>Let the run go on from its last checkpoint.</source>
        <translation>Çalıştırmayı son kontrol noktasından sürdürün.</translation>
    </message>
    <message>
        <source>Let the run go on; if it ends the same way, please report it.</source>
        <translation>Çalıştırmayı sürdürün; aynı biçimde sona ererse lütfen bildirin.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Like the training films</source>
        <translation>Eğitim grafilerine benziyor</translation>
    </message>
    <message>
        <source>Likeness to the training films</source>
        <translation>Eğitim grafilerine benzerlik</translation>
    </message>
    <message>
        <source>Line {line} of the table has no accession number, or other columns than its first line.</source>
        <translation>Tablonun {line}. satırında erişim numarası yok ya da sütunları ilk satırdan farklı.</translation>
    </message>
    <message>
        <source>Line {line} of the table names no class that this program knows.</source>
        <translation>Tablonun {line}. satırı bu programın bildiği bir sınıf adı içermiyor.</translation>
    </message>
    <message>
        <source>Lines {first} and {line} of the table are about the same accession number.</source>
        <translation>Tablonun {first}. ve {line}. satırları aynı erişim numarasıyla ilgili.</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Plan yükle</translation>
    </message>
    <message>
        <source>Load …</source>
        <translation>Yükle …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Yükleniyor …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Logit off by</source>
        <translation>Logit farkı</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Look at its row again.</source>
        <translation>Satırına yeniden bakın.</translation>
    </message>
    <message>
        <source>Look at them, and leave out what is not as it must be.</source>
        <translation>Onlara bakın ve olması gerektiği gibi olmayanları dışarıda bırakın.</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n files</source>
        <translation>
            <numerusform>%n dosyaya bakılıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the folder …</source>
        <translation>Klasöre bakılıyor …</translation>
    </message>
    <message>
        <source>Looking into {done:,} of {total:,} files</source>
        <translation>{total:,} dosyanın {done:,} tanesine bakılıyor</translation>
    </message>
    <message>
        <source>Looks like a photograph of a film</source>
        <translation>Bir grafinin fotoğrafına benziyor</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message numerus="yes">
        <source>Loss after %n epochs: training {training:.3f}, validation {valid:.3f}.</source>
        <translation>
            <numerusform>%n epoktan sonra kayıp: eğitim {training:.3f}, doğrulama {valid:.3f}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss at learning rates from {low} to {high}; suggested interval: {chosen}.</source>
        <translation>{low} – {high} öğrenme oranlarında kayıp; önerilen aralık: {chosen}.</translation>
    </message>
    <message>
        <source>Loss: no epoch has ended yet.</source>
        <translation>Kayıp: henüz epok bitmedi.</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <translation>Kayıplı sıkıştırma</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Lower the learning rate of that stage; the range test shows how far.</source>
        <translation>O aşamanın öğrenme oranını düşürün; ne kadar düşürüleceğini aralık testi gösterir.</translation>
    </message>
    <message>
        <source>Lower the opacity</source>
        <translation>Opaklığı azaltın</translation>
    </message>
    <message>
        <source>Lowest learning rate of a cycle</source>
        <translation>Bir döngünün en düşük öğrenme oranı</translation>
    </message>
    <message>
        <source>Lowest score that is announced</source>
        <translation>Bildirilen en düşük skor</translation>
    </message>
    <message>
        <source>Lowest validation loss {loss:.3f} in epoch {epoch}.</source>
        <translation>En düşük doğrulama kaybı {loss:.3f}, epok {epoch}.</translation>
    </message>
    <message>
        <source>Made alike</source>
        <translation>Benzer hale getirme</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Büyüteç</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Onu yineleyin</translation>
    </message>
    <message>
        <source>Make room, or choose another folder for the run.</source>
        <translation>Yer açın ya da çalıştırma için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Make room, then let the run go on.</source>
        <translation>Yer açın, sonra çalıştırmayı sürdürün.</translation>
    </message>
    <message>
        <source>Make space, or check that its folder may be written to, and try again.</source>
        <translation>Yer açın ya da klasörünün yazılabildiğini denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Make the batch smaller, or add films.</source>
        <translation>Yığını küçültün ya da grafi ekleyin.</translation>
    </message>
    <message>
        <source>Make the cycle shorter, or train for more epochs.</source>
        <translation>Döngüyü kısaltın ya da daha çok epok eğitin.</translation>
    </message>
    <message>
        <source>Makes a few real steps of each stage on this machine</source>
        <translation>Bu bilgisayarda her aşamadan birkaç gerçek adım atar</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mart</translation>
    </message>
    <message>
        <source>Marks of the file</source>
        <translation>Dosyanın işaretleri</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayıs</translation>
    </message>
    <message>
        <source>May not be a frontal chest film</source>
        <translation>Ön-arka akciğer grafisi olmayabilir</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Uzaklık ölçün</translation>
    </message>
    <message>
        <source>Measure; {key} puts the tool down</source>
        <translation>Ölçme; {key} aracı bırakır</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Ölçülen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Orta düğmeyle sürükleme</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Aynala</translation>
    </message>
    <message>
        <source>More about trust …</source>
        <translation>Güvenilirlik hakkında …</translation>
    </message>
    <message>
        <source>More tags follow that are not shown.</source>
        <translation>Gösterilmeyen başka etiketler var.</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Diğer araçlar</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Fare</translation>
    </message>
    <message>
        <source>Moved by up to a share of the side</source>
        <translation>En çok kenar uzunluğunun bu payı kadar kaydırma</translation>
    </message>
    <message>
        <source>NIH ChestX-ray14</source>
        <translation>NIH ChestX-ray14</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPD</translation>
    </message>
    <message>
        <source>NPV there</source>
        <translation>Buradaki NPD</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name a table of films that neither network was trained on.</source>
        <translation>İki ağın da eğitilmediği bir grafi tablosu belirtin.</translation>
    </message>
    <message>
        <source>Name another file for the worklist.</source>
        <translation>Çalışma listesi için başka bir dosya belirtin.</translation>
    </message>
    <message>
        <source>Name another network to compare it with.</source>
        <translation>Karşılaştırılacak başka bir ağ belirtin.</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Planın adı</translation>
    </message>
    <message>
        <source>Name, ID, dates of birth, accession numbers, and names of files and folders stay off the screen and out of what is saved or copied. Letters that are burnt into a film stay where they are.</source>
        <translation>Ad, kimlik, doğum tarihi, erişim numaraları ile dosya ve klasör adları ekranda, kaydedilen ve kopyalanan şeylerde yer almaz. Grafiye işlenmiş yazılar olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>Names of files are seen in lists and on screens. Rename the files.</source>
        <translation>Dosya adları listelerde ve ekranlarda görünür. Dosyaları yeniden adlandırın.</translation>
    </message>
    <message>
        <source>Narrow the list by the name of a command or by a key</source>
        <translation>Listeyi komut adına ya da tuşa göre daraltın</translation>
    </message>
    <message>
        <source>Neither centre nor frame alone gives the answer</source>
        <translation>Ne orta ne kenar tek başına bu yanıtı veriyor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Network {network} · threshold {threshold:.3f} · nCoV Desktop {version} · {day}</source>
        <translation>Ağ {network} · eşik {threshold:.3f} · nCoV Desktop {version} · {day}</translation>
    </message>
    <message>
        <source>Network, trust, and where files are</source>
        <translation>Ağ, güvenilirlik ve dosyaların yeri</translation>
    </message>
    <message numerus="yes">
        <source>Network: %n chosen</source>
        <translation>
            <numerusform>Ağ: %n seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Network: any</source>
        <translation>Ağ: tümü</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Ağlar</translation>
    </message>
    <message>
        <source>Networks (*.ncovbundle);;All files (*)</source>
        <translation>Ağlar (*.ncovbundle);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Networks are trained and activated here. The password guards against accidents, not against attackers: whoever may write to the program's data folder can take it away.</source>
        <translation>Ağlar burada eğitilir ve etkinleştirilir. Parola saldırganlara karşı değil, yanlışlıklara karşı korur: programın veri klasörüne yazabilen herkes parolayı kaldırabilir.</translation>
    </message>
    <message>
        <source>Networks of this stage</source>
        <translation>Bu aşamanın ağları</translation>
    </message>
    <message>
        <source>Networks that are compared in this stage</source>
        <translation>Bu aşamada karşılaştırılan ağlar</translation>
    </message>
    <message>
        <source>Networks that were trained or brought here</source>
        <translation>Burada eğitilen ya da buraya getirilen ağlar</translation>
    </message>
    <message>
        <source>Never the films of one patient in two of them.</source>
        <translation>Bir hastanın grafileri hiçbir zaman ikisinde birden olmaz.</translation>
    </message>
    <message>
        <source>New film in the watched folder</source>
        <translation>İzlenen klasörde yeni grafi</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni tuş</translation>
    </message>
    <message>
        <source>Next and previous film</source>
        <translation>Sonraki ve önceki grafi</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Sonraki grafi</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Sonraki kare</translation>
    </message>
    <message>
        <source>Next to the paper's Table 1</source>
        <translation>Makalenin 1. tablosuyla yan yana</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No CUDA graphics card was found.</source>
        <translation>CUDA ekran kartı bulunamadı.</translation>
    </message>
    <message>
        <source>No LR range test was made in this stage.</source>
        <translation>Bu aşamada öğrenme oranı aralık testi yapılmadı.</translation>
    </message>
    <message>
        <source>No administrator's password is set.</source>
        <translation>Yönetici parolası belirlenmemiş.</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Açık grafi yok.</translation>
    </message>
    <message>
        <source>No film meets the filter</source>
        <translation>Filtreye uyan grafi yok</translation>
    </message>
    <message>
        <source>No film of the table has a score: {unreadable} could not be read, {changed} are other files now, {refused} were refused, and {unjudged} got no answer from the network.</source>
        <translation>Tablodaki hiçbir grafinin skoru yok: okunamayan {unreadable}, artık başka dosya olan {changed}, geri çevrilen {refused}, ağdan yanıt alamayan {unjudged}.</translation>
    </message>
    <message>
        <source>No film of {label} for {split}</source>
        <translation>Grafi yok: {label}, {split}</translation>
    </message>
    <message numerus="yes">
        <source>No film was found; %n files were looked into. Open a folder that holds films.</source>
        <translation>
            <numerusform>Grafi bulunamadı; %n dosyaya bakıldı. Grafi içeren bir klasör açın.</numerusform>
        </translation>
    </message>
    <message>
        <source>No film was screened yet</source>
        <translation>Henüz grafi taranmadı</translation>
    </message>
    <message>
        <source>No films are frozen yet: choose the table of films that neither was trained on.</source>
        <translation>Henüz sabitlenmiş grafi yok: iki ağın da eğitilmediği grafilerin tablosunu seçin.</translation>
    </message>
    <message>
        <source>No heat map is kept of this film; Enter opens it, and one is made.</source>
        <translation>Bu grafinin ısı haritası saklanmamış; Enter grafiyi açar ve harita oluşturulur.</translation>
    </message>
    <message>
        <source>No heat map: the network gave no answer</source>
        <translation>Isı haritası yok: ağ yanıt vermedi</translation>
    </message>
    <message>
        <source>No heat map: this film is not judged</source>
        <translation>Isı haritası yok: bu grafi değerlendirilmiyor</translation>
    </message>
    <message>
        <source>No heat map: you said that there is no pneumonia</source>
        <translation>Isı haritası yok: pnömoni olmadığını söylediniz</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tuş yok</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n runs are shown side by side.</source>
        <translation>
            <numerusform>Yan yana en çok %n çalıştırma gösterilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No network is installed, so films can be shown but not judged.</source>
        <translation>Kurulu ağ yok; grafiler gösterilebilir ama değerlendirilemez.</translation>
    </message>
    <message>
        <source>No network of the name {bundle} is installed.</source>
        <translation>{bundle} adlı bir ağ kurulu değil.</translation>
    </message>
    <message>
        <source>No network was active before the one that is active now.</source>
        <translation>Şimdiki etkin ağdan önce etkin bir ağ yoktu.</translation>
    </message>
    <message>
        <source>No patient stated</source>
        <translation>Hasta belirtilmemiş</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Pnömoni yok</translation>
    </message>
    <message>
        <source>No pneumonia, counted apart</source>
        <translation>Pnömoni yok, ayrı sayılır</translation>
    </message>
    <message>
        <source>No prior: no earlier study of this patient was found. Open a folder with both studies, or choose Compare in the menu of a film in the list.</source>
        <translation>Önceki grafi yok: bu hastanın daha eski bir tetkiki bulunamadı. İki tetkiki de içeren bir klasör açın ya da listedeki bir grafinin menüsünden karşılaştırmayı seçin.</translation>
    </message>
    <message>
        <source>No read counts yet.</source>
        <translation>Henüz sayılan bir değerlendirme yok.</translation>
    </message>
    <message>
        <source>No run was started yet. Make a plan, and start it.</source>
        <translation>Henüz çalıştırma başlatılmadı. Bir plan hazırlayıp başlatın.</translation>
    </message>
    <message>
        <source>No search: patient hidden</source>
        <translation>Arama yok: hasta gizli</translation>
    </message>
    <message>
        <source>No test film was called wrong.</source>
        <translation>Hiçbir test grafisi yanlış sınıflanmadı.</translation>
    </message>
    <message>
        <source>No true size: no film is open</source>
        <translation>Gerçek boyut yok: açık grafi yok</translation>
    </message>
    <message>
        <source>No true size: the film states no spacing</source>
        <translation>Gerçek boyut yok: grafi piksel aralığını belirtmiyor</translation>
    </message>
    <message>
        <source>No true size: this screen is not calibrated (Settings, page Screen)</source>
        <translation>Gerçek boyut yok: bu ekran kalibre değil (Ayarlar, Ekran sayfası)</translation>
    </message>
    <message>
        <source>No window in the file</source>
        <translation>Dosyada pencere yok</translation>
    </message>
    <message>
        <source>Nobody has said a word yet.</source>
        <translation>Henüz kimse görüş bildirmedi.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Not a chest film</source>
        <translation>Akciğer grafisi değil</translation>
    </message>
    <message>
        <source>Not a radiograph</source>
        <translation>Röntgen grafisi değil</translation>
    </message>
    <message>
        <source>Not checked yet. Every film is read once; that takes a while.</source>
        <translation>Henüz denetlenmedi. Her grafi bir kez okunur; bu biraz sürer.</translation>
    </message>
    <message>
        <source>Not counted: {parts}.</source>
        <translation>Sayılmayanlar: {parts}.</translation>
    </message>
    <message>
        <source>Not found in the documents.</source>
        <translation>Belgelerde bulunamadı.</translation>
    </message>
    <message>
        <source>Not made: the table does not say how large the films are.</source>
        <translation>Yapılmadı: tablo grafilerin boyutunu belirtmiyor.</translation>
    </message>
    <message>
        <source>Not made: there is no film to test on.</source>
        <translation>Yapılmadı: test edilecek grafi yok.</translation>
    </message>
    <message>
        <source>Not made: too few films of a class would be left to train on.</source>
        <translation>Yapılmadı: bir sınıftan eğitime çok az grafi kalırdı.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Henüz ölçülmedi.</translation>
    </message>
    <message>
        <source>Not one of these documents, so it is not opened: {address}</source>
        <translation>Bu belgelerden biri olmadığı için açılmıyor: {address}</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>İncelenmedi</translation>
    </message>
    <message>
        <source>Not transfer learning: the training began with random weights.</source>
        <translation>Transfer öğrenme değil: eğitim rastgele ağırlıklarla başladı.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Not …</translation>
    </message>
    <message numerus="yes">
        <source>Noted on %n films.</source>
        <translation>
            <numerusform>%n grafiye not düşüldü.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes are kept in the worklist. Alt+2 shows it.</source>
        <translation>Notlar çalışma listesinde tutulur. Alt+2 onu gösterir.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Bir şey yapmak gerekmez.</translation>
    </message>
    <message>
        <source>Nothing has to be done; films are plain files.</source>
        <translation>Bir şey yapmanız gerekmez; grafiler sıradan dosyalardır.</translation>
    </message>
    <message>
        <source>Nothing like the training films</source>
        <translation>Eğitim grafilerine hiç benzemiyor</translation>
    </message>
    <message>
        <source>Nothing of what was begun is kept</source>
        <translation>Başlananlardan hiçbir şey saklanmaz</translation>
    </message>
    <message>
        <source>Nothing stops a training; what is found limits what its result proves.</source>
        <translation>Eğitimi durduran bir şey yok; tespitler sonucun kanıt değerini sınırlar.</translation>
    </message>
    <message>
        <source>Nothing was changed. A network that differs needs a name of its own.</source>
        <translation>Hiçbir şey değişmedi. Farklı bir ağın kendine ait bir adı olmalı.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Henüz bir şey yapılmadı.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Kasım</translation>
    </message>
    <message>
        <source>Numbers the network is worked out in</source>
        <translation>Ağın hesaplandığı sayı biçimi</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Ekim</translation>
    </message>
    <message numerus="yes">
        <source>Of %n films, {champion} are called right by the active network alone and {candidate} by the candidate alone (McNemar's exact test: p = {p:.2g}).</source>
        <translation>
            <numerusform>%n grafiden yalnızca etkin ağın doğru sınıfladığı {champion}, yalnızca adayın doğru sınıfladığı {candidate} (McNemar kesin testi: p = {p:.2g}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 films like those of the training, so many lie nearer to them.</source>
        <translation>Eğitimdekilere benzeyen 100 grafinin bu kadarı onlara daha yakındır.</translation>
    </message>
    <message>
        <source>Of these: {words}.</source>
        <translation>Bunların içinde: {words}.</translation>
    </message>
    <message>
        <source>Offer again what was opened lately</source>
        <translation>Son açılanları yeniden öner</translation>
    </message>
    <message>
        <source>On films of a source it was not trained on, {name}, the AUC falls to {value}.</source>
        <translation>Eğitilmediği bir kaynağın ({name}) grafilerinde EAA {value} değerine düşüyor.</translation>
    </message>
    <message>
        <source>On the finding</source>
        <translation>Bulguda</translation>
    </message>
    <message numerus="yes">
        <source>On the validation films, COVID-19 positive, after %n epochs: {said}.</source>
        <translation>
            <numerusform>Doğrulama grafilerinde, COVID-19 pozitif, %n epoktan sonra: {said}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>Grafinin bir pikseli ekranın bir pikselinde</translation>
    </message>
    <message>
        <source>One of the two labels is wrong, and nobody can say which. Leave them out.</source>
        <translation>İki etiketten biri yanlış ve hangisi olduğunu kimse söyleyemez. Onları dışarıda bırakın.</translation>
    </message>
    <message>
        <source>One page with film, map, result, trust</source>
        <translation>Grafi, harita, sonuç ve güvenilirlik tek sayfada</translation>
    </message>
    <message>
        <source>One small network and few epochs: shows that films and machine do what is expected of them. Not for use. Needs ImageNet's weights.</source>
        <translation>Tek bir küçük ağ ve az sayıda epok: grafilerin ve bilgisayarın bekleneni yaptığını gösterir. Kullanım için değildir. ImageNet ağırlıkları gerekir.</translation>
    </message>
    <message>
        <source>One viewport</source>
        <translation>Tek görünüm</translation>
    </message>
    <message>
        <source>One window for film and prior</source>
        <translation>Grafi ve önceki için tek pencere</translation>
    </message>
    <message>
        <source>Only a candidate that was never active can be removed.</source>
        <translation>Yalnızca hiç etkin olmamış bir aday kaldırılabilir.</translation>
    </message>
    <message>
        <source>Only films stored without loss are treated, so the treatment depends on the source.</source>
        <translation>Yalnızca kayıpsız saklanan grafiler işlenir; bu yüzden işlem kaynağa bağlıdır.</translation>
    </message>
    <message>
        <source>Only films that were opened from the worklist are reviewed.</source>
        <translation>Yalnızca çalışma listesinden açılan grafiler incelenir.</translation>
    </message>
    <message>
        <source>Only the share of the test may be 0.</source>
        <translation>Yalnız test payı 0 olabilir.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opaklık</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Isı haritasının opaklığı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open a film exported from the archive rather than a photograph of a screen.</source>
        <translation>Ekran fotoğrafı yerine arşivden dışa aktarılmış bir grafi açın.</translation>
    </message>
    <message>
        <source>Open a film to ask the network.</source>
        <translation>Ağa sormak için bir grafi açın.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Klasör aç</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Klasör aç …</translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation>Daha küçük bir klasör açın.</translation>
    </message>
    <message>
        <source>Open all films of a folder</source>
        <translation>Bir klasördeki bütün grafileri açın</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Grafi aç</translation>
    </message>
    <message>
        <source>Open films …</source>
        <translation>Grafi aç …</translation>
    </message>
    <message>
        <source>Open films, a DICOMDIR or a ZIP archive</source>
        <translation>Grafi, DICOMDIR ya da ZIP arşivi açın</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Klasörü aç: {name}</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Okumada aç</translation>
    </message>
    <message>
        <source>Open one of the films inside it.</source>
        <translation>İçindeki grafilerden birini açın.</translation>
    </message>
    <message>
        <source>Open the demonstration film</source>
        <translation>Tanıtım grafisini aç</translation>
    </message>
    <message>
        <source>Open the file of the film itself.</source>
        <translation>Grafinin kendi dosyasını açın.</translation>
    </message>
    <message>
        <source>Open the file or folder it points to.</source>
        <translation>Gösterdiği dosyayı ya da klasörü açın.</translation>
    </message>
    <message>
        <source>Open the film at its full size, not a thumbnail.</source>
        <translation>Küçük resmi değil, tam boyuttaki grafiyi açın.</translation>
    </message>
    <message>
        <source>Open the film before this one</source>
        <translation>Bundan önceki grafiyi açın</translation>
    </message>
    <message>
        <source>Open the film in Read (Enter)</source>
        <translation>Grafiyi Okuma sekmesinde açın (Enter)</translation>
    </message>
    <message>
        <source>Open the folder instead; its films are found without the index.</source>
        <translation>Bunun yerine klasörü açın; grafileri dizin olmadan da bulunur.</translation>
    </message>
    <message>
        <source>Open the folder of the films itself.</source>
        <translation>Grafilerin bulunduğu klasörün kendisini açın.</translation>
    </message>
    <message>
        <source>Open the next film that was found</source>
        <translation>Bulunan sonraki grafiyi açın</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Raporu aç</translation>
    </message>
    <message>
        <source>Open {name}, {when}</source>
        <translation>{name} aç, {when}</translation>
    </message>
    <message>
        <source>OpenCV's JET has 256 colours; the paper calls that lossless for 16 bits.</source>
        <translation>OpenCV JET paletinde 256 renk vardır; makale bunu 16 bit için kayıpsız sayar.</translation>
    </message>
    <message>
        <source>OpenI, test only</source>
        <translation>OpenI, yalnızca test</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} açılıyor …</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Other Pneumonias</source>
        <translation>Diğer pnömoniler</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Öteki sınıf</translation>
    </message>
    <message numerus="yes">
        <source>Other files now than the table says, and without a score: %n films.</source>
        <translation>
            <numerusform>Artık tablonun söylediği dosya değil, skoru yok: %n grafi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other film, {day} – not judged</source>
        <translation>Başka grafi, {day} – değerlendirilmedi</translation>
    </message>
    <message>
        <source>Other films are frozen already. Earlier comparisons were made on those.</source>
        <translation>Başka grafiler zaten sabitlenmiş. Önceki karşılaştırmalar onlarla yapıldı.</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Başka yöntem</translation>
    </message>
    <message>
        <source>Other right</source>
        <translation>doğru öteki</translation>
    </message>
    <message>
        <source>Other, called so</source>
        <translation>Öteki, böyle sınıflanan</translation>
    </message>
    <message>
        <source>Our choice; the paper does not say.</source>
        <translation>Bizim seçimimiz; makale belirtmiyor.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Outcomes of self-tests; made again when they are gone</source>
        <translation>Öz sınama sonuçları; silinirse yeniden oluşturulur</translation>
    </message>
    <message numerus="yes">
        <source>Outside the intended use, and without a score: %n films.</source>
        <translation>
            <numerusform>Kullanım amacının dışında, skoru yok: %n grafi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own read</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Own read first</source>
        <translation>Önce kendi değerlendirmeniz</translation>
    </message>
    <message>
        <source>Own reads</source>
        <translation>Değerlendirmeler</translation>
    </message>
    <message>
        <source>Own reads come first, so no film's answer is shown here. Settings, Own read, shows it.</source>
        <translation>Kendi değerlendirmeniz önce gelir; bu yüzden burada hiçbir grafinin yanıtı gösterilmez. Ayarlar, Değerlendirme bölümünden gösterilir.</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>PPD</translation>
    </message>
    <message>
        <source>PPV (precision)</source>
        <translation>PPD (kesinlik)</translation>
    </message>
    <message>
        <source>PPV / NPV at {share}</source>
        <translation>PPD / NPD, COVID-19 payı {share}</translation>
    </message>
    <message>
        <source>PPV and NPV by Bayes' rule from the rates on the test films (without any, on validation), where so large a share of the patients with pneumonia has COVID-19. They hold only as far as those rates do.</source>
        <translation>Pnömonili hastaların bu kadarında COVID-19 varsa PPD ve NPD; Bayes kuralıyla test grafilerindeki (yoksa doğrulama grafilerindeki) oranlardan. Yalnızca bu oranlar geçerli olduğu ölçüde geçerlidir.</translation>
    </message>
    <message>
        <source>PPV there</source>
        <translation>Buradaki PPD</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Ayar sayfaları</translation>
    </message>
    <message>
        <source>Paint over a part and see the score without it</source>
        <translation>Bir bölümü boyayın ve onsuz skoru görün</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palet</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Kaydırma</translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation>Bölmeler ilk halinde</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Kısmen</translation>
    </message>
    <message>
        <source>Parts of the header are missing or damaged and were left out.</source>
        <translation>Başlığın bazı bölümleri eksik ya da bozuk olduğu için atlandı.</translation>
    </message>
    <message>
        <source>Parts of the map below this share of its peak stay clear</source>
        <translation>Haritanın tepe değerinin bu payının altındaki bölümler saydam kalır</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Hasta kimliği</translation>
    </message>
    <message>
        <source>Patient hidden</source>
        <translation>Hasta gizli</translation>
    </message>
    <message>
        <source>Patient under 18</source>
        <translation>Hasta 18 yaşından küçük</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Hasta {number}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>Bu adımdan sonra duraklatılıyor …</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Göz at</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Persantil</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Perspective, as a share of the distance</source>
        <translation>Perspektif, uzaklığın payı olarak</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Picture incomplete</source>
        <translation>Görüntü eksik</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Eğitim planı</translation>
    </message>
    <message>
        <source>Plans (*.toml);;All files (*)</source>
        <translation>Planlar (*.toml);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Pneumonia is not confirmed by this. {condition}</source>
        <translation>Bu, pnömoniyi doğrulamaz. {condition}</translation>
    </message>
    <message>
        <source>Precision and recall of COVID-19 Pneumonia</source>
        <translation>COVID-19 pnömonisi için kesinlik ve duyarlılık</translation>
    </message>
    <message>
        <source>Precision: {then} then, {now} now.</source>
        <translation>Kesinlik: o zaman {then}, şimdi {now}.</translation>
    </message>
    <message>
        <source>Preset '{preset}'. It begins with {start}.</source>
        <translation>Hazır plan “{preset}”. Başlangıcı: {start}.</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Yeni tuşa burada basın</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Önceki grafi</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Önceki kare</translation>
    </message>
    <message>
        <source>Prior film</source>
        <translation>Önceki grafi</translation>
    </message>
    <message>
        <source>Prior, {day} – not judged</source>
        <translation>Önceki grafi, {day} – değerlendirilmedi</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Processes that prepare films</source>
        <translation>Grafileri hazırlayan süreçler</translation>
    </message>
    <message>
        <source>Progress of the screening</source>
        <translation>Taramanın ilerleyişi</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Aşamanın ilerlemesi</translation>
    </message>
    <message>
        <source>Put a bundle into the models folder and start the program again.</source>
        <translation>Modeller klasörüne bir model paketi koyup programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Put the file back, or make a new run from the films as they are.</source>
        <translation>Dosyayı yerine koyun ya da grafilerin şimdiki haliyle yeni bir çalıştırma oluşturun.</translation>
    </message>
    <message>
        <source>Put the file there; it can be downloaded from {address}, on another computer too. This program downloads it only when you ask it to.</source>
        <translation>Dosyayı oraya koyun; başka bir bilgisayarda da şu adresten indirilebilir: {address}. Bu program onu yalnızca siz istediğinizde indirir.</translation>
    </message>
    <message>
        <source>Put the film back, or freeze another set; older comparisons do not hold for it.</source>
        <translation>Grafiyi yerine koyun ya da başka bir küme sabitleyin; eski karşılaştırmalar onun için geçerli olmaz.</translation>
    </message>
    <message>
        <source>Quality of the compression, drawn between the two</source>
        <translation>Sıkıştırma kalitesi, ikisi arasından rastgele</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Hızlı</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC EAA</translation>
    </message>
    <message>
        <source>ROC AUC: {auc}</source>
        <translation>ROC EAA: {auc}</translation>
    </message>
    <message>
        <source>ROC: sensitivity over 1 − specificity</source>
        <translation>ROC: 1 − özgüllüğe karşı duyarlılık</translation>
    </message>
    <message>
        <source>Raise the opacity</source>
        <translation>Opaklığı artırın</translation>
    </message>
    <message>
        <source>Rate at which it ends</source>
        <translation>Bittiği oran</translation>
    </message>
    <message>
        <source>Rate at which the LR range test begins</source>
        <translation>Öğrenme oranı aralık testinin başladığı oran</translation>
    </message>
    <message>
        <source>Raw detector picture</source>
        <translation>Ham dedektör görüntüsü</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Yeniden değerlendir</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Listeyi yenile</translation>
    </message>
    <message>
        <source>Read the worklist again</source>
        <translation>Çalışma listesini yenileyin</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Dosya okunuyor …</translation>
    </message>
    <message>
        <source>Reads every film once: duplicates, patients, sources, shapes</source>
        <translation>Her grafiyi bir kez okur: yinelenenler, hastalar, kaynaklar, biçimler</translation>
    </message>
    <message>
        <source>Reads of one month, or all</source>
        <translation>Bir ayın değerlendirmeleri ya da tümü</translation>
    </message>
    <message>
        <source>Reads that count: {count}, on {day}.</source>
        <translation>Sayılan değerlendirmeler: {count}, {day}.</translation>
    </message>
    <message>
        <source>Reads that count: {count}, {first} to {last}.</source>
        <translation>Sayılan değerlendirmeler: {count}, {first} – {last}.</translation>
    </message>
    <message>
        <source>Reads with a known truth: {count}.</source>
        <translation>Gerçek tanısı bilinen değerlendirmeler: {count}.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Son açılan tetkikler</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Dikdörtgen</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Kalibrasyon</translation>
    </message>
    <message>
        <source>Remember recent studies</source>
        <translation>Son tetkikleri hatırla</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Remove the last measurement</source>
        <translation>Son ölçümü kaldır</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Listeden kaldır: {name}</translation>
    </message>
    <message>
        <source>Rename it …</source>
        <translation>Yeniden adlandır …</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filtreyi yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename the folder to {bundle}.</source>
        <translation>Klasörün adını {bundle} olarak değiştirin.</translation>
    </message>
    <message>
        <source>Reports of the program's mistakes, without patient data</source>
        <translation>Programın hatalarına ilişkin raporlar, hasta verisi içermez</translation>
    </message>
    <message>
        <source>Research use only – not for diagnosis</source>
        <translation>Yalnızca araştırma amaçlıdır – tanı için kullanılmaz</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Resized</source>
        <translation>Yeniden boyutlanmış</translation>
    </message>
    <message>
        <source>Restore a backup with 'ncov-desktop worklist restore FILE', or screen the folder again.</source>
        <translation>“ncov-desktop worklist restore FILE” ile bir yedeği geri yükleyin ya da klasörü yeniden tarayın.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>Review: agree with the network's answer</source>
        <translation>İnceleme: ağın yanıtı doğru</translation>
    </message>
    <message>
        <source>Review: disagree with the answer</source>
        <translation>İnceleme: yanıt yanlış</translation>
    </message>
    <message>
        <source>Review: keep a note on the film</source>
        <translation>İnceleme: grafiye not düşün</translation>
    </message>
    <message>
        <source>Review: unsure about the answer</source>
        <translation>İnceleme: yanıttan emin değil</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>İncelendi</translation>
    </message>
    <message>
        <source>Reviewed films of the worklist</source>
        <translation>Çalışma listesinin incelenmiş grafileri</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Sağ tıklama</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Sağ düğmeyle sürükleme</translation>
    </message>
    <message>
        <source>Right lower zone</source>
        <translation>Sağ alt zon</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translation>Sağ akciğer</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translation>Sağ orta zon</translation>
    </message>
    <message>
        <source>Right upper zone</source>
        <translation>Sağ üst zon</translation>
    </message>
    <message>
        <source>Right, where the truth is known</source>
        <translation>Doğru, gerçek tanının bilindiği yerde</translation>
    </message>
    <message>
        <source>Risks and controls</source>
        <translation>Riskler ve önlemler</translation>
    </message>
    <message>
        <source>Roll back to {name}</source>
        <translation>Geri dön: {name}</translation>
    </message>
    <message>
        <source>Rounds over all training films</source>
        <translation>Tüm eğitim grafileri üzerinden geçiş sayısı</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Cetvel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştırma</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Çalıştırmalar</translation>
    </message>
    <message>
        <source>Runs its golden inputs, then films are judged with it</source>
        <translation>Referans girdilerini çalıştırır, sonra grafiler bununla değerlendirilir</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Çalıştığı yer</translation>
    </message>
    <message>
        <source>Runs the golden inputs of the one before, then it is active again</source>
        <translation>Öncekinin referans girdilerini çalıştırır, sonra o yeniden etkin olur</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Rapor kaydet …</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Görüntüyü kaydet</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Görüntüyü kaydet …</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Planı kaydet</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Sonucu kaydet</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>Sonucu kaydet …</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8 and choose that file.</source>
        <translation>Tabloyu UTF-8 CSV olarak kaydedip o dosyayı seçin.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Bu filtreyi kaydet</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Bu filtreyi kaydet …</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Kaydet …</translation>
    </message>
    <message>
        <source>Save, rename or delete</source>
        <translation>Kaydet, yeniden adlandır ya da sil</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Kayıtlı filtreler</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n films in {file}</source>
        <translation>
            <numerusform>Kaydedildi: {file} dosyasında %n grafi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n films, without the names of patients and files.</source>
        <translation>
            <numerusform>Kaydedildi: %n grafi, hasta ve dosya adları olmadan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n films.</source>
        <translation>
            <numerusform>Kaydedildi: %n grafi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>Say: the film shows no pneumonia</source>
        <translation>Belirtin: grafide pnömoni yok</translation>
    </message>
    <message>
        <source>Say: unsure about pneumonia</source>
        <translation>Belirtin: pnömoniden emin değil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Score every film of a folder for the worklist</source>
        <translation>Bir klasörün her grafisini liste için skorlayın</translation>
    </message>
    <message>
        <source>Score from the frame</source>
        <translation>Kenarın skoru</translation>
    </message>
    <message>
        <source>Score of COVID-19 Pneumonia: {then} then, {now} now; scores differ by {by}.</source>
        <translation>COVID-19 pnömonisi skoru: o zaman {then}, şimdi {now}; skorlar arasındaki fark {by}.</translation>
    </message>
    <message>
        <source>Score of {name} {score}, threshold {threshold:.3f} ({network}).</source>
        <translation>{name} skoru {score}, eşik {threshold:.3f} ({network}).</translation>
    </message>
    <message>
        <source>Score off by</source>
        <translation>Skor farkı</translation>
    </message>
    <message>
        <source>Score the films of a folder as they arrive, until it is stopped</source>
        <translation>Bir klasöre gelen grafileri, durdurulana dek skorlayın</translation>
    </message>
    <message>
        <source>Scores reflect the mix of the training films, not the patients of a ward.</source>
        <translation>Skorlar bir servisin hastalarını değil, eğitim grafilerinin karışımını yansıtır.</translation>
    </message>
    <message>
        <source>Scoring new films …</source>
        <translation>Yeni grafiler skorlanıyor …</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message numerus="yes">
        <source>Screen %n chosen films again</source>
        <translation>
            <numerusform>Seçilen %n grafiyi yeniden tara</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen a folder</source>
        <translation>Klasör tara</translation>
    </message>
    <message>
        <source>Screen a folder …</source>
        <translation>Klasör tara …</translation>
    </message>
    <message>
        <source>Screen a folder: every film in it is read, scored and listed here, highest score first, to be looked at and reviewed. The films stay where they are.</source>
        <translation>Bir klasör tarayın: içindeki her grafi okunur, skorlanır ve bakılıp incelenmek üzere, en yüksek skor önce, burada listelenir. Grafiler olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>Yeniden tara</translation>
    </message>
    <message>
        <source>Screen it</source>
        <translation>Tara</translation>
    </message>
    <message>
        <source>Screen it again; until then its score is that of another film.</source>
        <translation>Yeniden tarayın; o zamana dek skoru başka bir grafinin skorudur.</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Tarandı</translation>
    </message>
    <message numerus="yes">
        <source>Screened: %n films are in the list.</source>
        <translation>
            <numerusform>Tarandı: listede %n grafi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search all documents; Enter finds the next place</source>
        <translation>Tüm belgelerde arayın; Enter sonraki yeri bulur</translation>
    </message>
    <message>
        <source>Search command or key</source>
        <translation>Komut ya da tuş ara</translation>
    </message>
    <message>
        <source>Search file, folder, patient, accession</source>
        <translation>Dosya, klasör, hasta, erişim no ara</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Etiket, ad ya da değer ara</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Çalışma listesinde ara</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Ara …</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>İkinci görüş</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Öz sınama</translation>
    </message>
    <message>
        <source>Send or export the film again.</source>
        <translation>Grafiyi yeniden gönderin ya da dışa aktarın.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Duyarlılık</translation>
    </message>
    <message>
        <source>Sensitivity against 1 − specificity. {said}</source>
        <translation>1 − özgüllüğe karşı duyarlılık. {said}</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>Duyarlılık ve özgüllük</translation>
    </message>
    <message>
        <source>Sensitivity and specificity: no epoch has ended yet.</source>
        <translation>Duyarlılık ve özgüllük: henüz epok bitmedi.</translation>
    </message>
    <message>
        <source>Sensitivity of at least {reach:.0%}</source>
        <translation>Duyarlılık en az {reach:.0%}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Eylül</translation>
    </message>
    <message>
        <source>Sequences deeper inside this one are not shown.</source>
        <translation>Bunun daha derinindeki diziler gösterilmiyor.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Küme</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Belirle ve aç</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Önce bir parola belirleyin.</translation>
    </message>
    <message>
        <source>Set the plan's bits to {bits}, or begin with another bundle.</source>
        <translation>Planın bit sayısını {bits} yapın ya da başka bir model paketiyle başlayın.</translation>
    </message>
    <message>
        <source>Set the refusal aside; you are asked once more</source>
        <translation>Reddi göz ardı edin; size bir kez daha sorulur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ayarlar …</translation>
    </message>
    <message>
        <source>Shape and form alone give {balanced} of the classes' films; 50% would be chance. Change the aspect of all films at random in training, and compare with what shape alone scores.</source>
        <translation>Yalnızca boyut ve biçim, sınıflardaki grafilerin şu kadarını ayırıyor: {balanced}; %50 şans olurdu. Eğitimde tüm grafilerin en-boy oranını rastgele değiştirin ve yalnızca biçimin skoruyla karşılaştırın.</translation>
    </message>
    <message>
        <source>Share by which weights shrink</source>
        <translation>Ağırlıkların küçülme payı (ağırlık azaltma)</translation>
    </message>
    <message>
        <source>Share of COVID-19 among patients with pneumonia</source>
        <translation>Pnömonili hastalarda COVID-19 payı</translation>
    </message>
    <message>
        <source>Share of COVID-19 films among films of like score; on the diagonal a score is right.</source>
        <translation>Benzer skorlu grafilerde COVID-19 grafilerinin payı; köşegen üzerindeki skor doğrudur.</translation>
    </message>
    <message>
        <source>Share of the last step that is kept</source>
        <translation>Son adımın korunan payı (momentum)</translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation>Shift + sol düğmeyle sürükleme</translation>
    </message>
    <message>
        <source>Shorter side {least} to {most} pixels, median {middle}; {least_bits} to {most_bits} bits.</source>
        <translation>Kısa kenar {least} – {most} piksel, ortanca {middle}; {least_bits} – {most_bits} bit.</translation>
    </message>
    <message>
        <source>Show all films again</source>
        <translation>Yeniden bütün grafileri gösterin</translation>
    </message>
    <message>
        <source>Show heat map</source>
        <translation>Isı haritasını göster</translation>
    </message>
    <message>
        <source>Show it in the file manager</source>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>Show it, once your read is put down</source>
        <translation>Değerlendirmeniz yazıldıktan sonra gösterin</translation>
    </message>
    <message>
        <source>Show only these films</source>
        <translation>Yalnızca bu grafileri gösterin</translation>
    </message>
    <message>
        <source>Show or hide the words in the corners</source>
        <translation>Köşelerdeki yazıları gösterin ya da gizleyin</translation>
    </message>
    <message>
        <source>Show the frame before this one</source>
        <translation>Bundan önceki kareyi gösterin</translation>
    </message>
    <message>
        <source>Show the network's answer</source>
        <translation>Ağın yanıtını göster</translation>
    </message>
    <message>
        <source>Show the network's answer; this read is not kept</source>
        <translation>Ağın yanıtını gösterin; bu değerlendirme saklanmaz</translation>
    </message>
    <message>
        <source>Show the next frame of the film</source>
        <translation>Grafinin sonraki karesini gösterin</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Grafinin tamamını gösterin</translation>
    </message>
    <message>
        <source>Show what speaks for the other class</source>
        <translation>Öteki sınıf lehine olanı gösterin</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>Shutter of the file</source>
        <translation>Dosyanın maskesi</translation>
    </message>
    <message>
        <source>Side of the films in pixels, as the network sees them</source>
        <translation>Grafilerin ağın gördüğü kenar uzunluğu, piksel</translation>
    </message>
    <message>
        <source>Side, px</source>
        <translation>Kenar, px</translation>
    </message>
    <message>
        <source>Sizes and depths</source>
        <translation>Boyutlar ve bit derinlikleri</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Daha küçük fırça</translation>
    </message>
    <message>
        <source>Some of these films were used for training or for choices.</source>
        <translation>Bu grafilerin bazıları eğitimde ya da seçimlerde kullanıldı.</translation>
    </message>
    <message>
        <source>Sorted by {column}, falling.</source>
        <translation>Sıralama: {column}, azalan.</translation>
    </message>
    <message>
        <source>Sorted by {column}, rising.</source>
        <translation>Sıralama: {column}, artan.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Sources and classes</source>
        <translation>Kaynaklar ve sınıflar</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Özgüllük</translation>
    </message>
    <message>
        <source>Specificity of at least {reach:.0%}</source>
        <translation>Özgüllük en az {reach:.0%}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Küme</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Kararlılık</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Stage and network whose curves are shown</source>
        <translation>Eğrileri gösterilen aşama ve ağ</translation>
    </message>
    <message>
        <source>Stage {stage}</source>
        <translation>Aşama {stage}</translation>
    </message>
    <message>
        <source>Stage {stage}, {trained}, {side} px, batch {batch}</source>
        <translation>Aşama {stage}, {trained}, {side} px, yığın {batch}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Aşamalar</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Eğitimi başlat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Steps of the LR range test</source>
        <translation>Öğrenme oranı aralık testinin adımları</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Çizimi durdur</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it ends.</source>
        <translation>Önce onu durdurun ya da bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Ölçümü durdur</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>İzlemeyi durdur</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n films are in the list.</source>
        <translation>
            <numerusform>Durduruldu: listede %n grafi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Durduruluyor …</translation>
    </message>
    <message>
        <source>Stopping; what was begun is stored …</source>
        <translation>Durduruluyor; başlananlar saklanıyor …</translation>
    </message>
    <message>
        <source>Stopping; what was learned is kept …</source>
        <translation>Durduruluyor; öğrenilenler saklanıyor …</translation>
    </message>
    <message>
        <source>Store what was begun, and end</source>
        <translation>Başlananları saklayıp bitirin</translation>
    </message>
    <message>
        <source>Store what was begun, and watch the folder no longer</source>
        <translation>Başlananları saklayın ve klasörü artık izlemeyin</translation>
    </message>
    <message>
        <source>Stored with loss: {covid19} of COVID-19 Pneumonia, {other_pneumonia} of Other Pneumonias. Treat all films alike in training.</source>
        <translation>Kayıplı saklananlar: COVID-19 pnömonisi {covid19}, diğer pnömoniler {other_pneumonia}. Eğitimde tüm grafilere aynı işlemi uygulayın.</translation>
    </message>
    <message>
        <source>Stronger heat map</source>
        <translation>Daha belirgin ısı haritası</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Tetkikler</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Tetkik</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Tetkik tarihi</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Tetkik {number}</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Tek sayfada özet</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Siyahla beyazı değiştirin</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>İkisini değiştir</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>CSV tablosu</translation>
    </message>
    <message>
        <source>Table as JSON</source>
        <translation>JSON tablosu</translation>
    </message>
    <message>
        <source>Table as JSON lines</source>
        <translation>JSON satırları tablosu</translation>
    </message>
    <message>
        <source>Table for Excel</source>
        <translation>Excel tablosu</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tablolar (*.csv *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablolar (*.csv);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Sekmeler</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Dosyanın etiketleri</translation>
    </message>
    <message>
        <source>Tags of the file …</source>
        <translation>Dosyanın etiketleri …</translation>
    </message>
    <message>
        <source>Take a larger number.</source>
        <translation>Daha büyük bir sayı girin.</translation>
    </message>
    <message>
        <source>Take a smaller number.</source>
        <translation>Daha küçük bir sayı girin.</translation>
    </message>
    <message>
        <source>Take at least {least} characters.</source>
        <translation>En az {least} karakter kullanın.</translation>
    </message>
    <message>
        <source>Take at most {most} characters.</source>
        <translation>En çok {most} karakter kullanın.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take films of {smallest} pixels or more.</source>
        <translation>En az {smallest} piksellik grafiler kullanın.</translation>
    </message>
    <message>
        <source>Take head, all, or one of: {known}.</source>
        <translation>head, all ya da şunlardan birini kullanın: {known}.</translation>
    </message>
    <message>
        <source>Take it out of the table, or put its file back.</source>
        <translation>Tablodan çıkarın ya da dosyasını yerine koyun.</translation>
    </message>
    <message>
        <source>Take its folder out of your folder of networks.</source>
        <translation>Klasörünü ağ klasörünüzden çıkarın.</translation>
    </message>
    <message>
        <source>Take small letters a to z, figures and hyphens, at most 40.</source>
        <translation>En çok 40 karakter olmak üzere küçük a–z harfleri, rakam ve tire kullanın.</translation>
    </message>
    <message>
        <source>Take the key away from the chosen command</source>
        <translation>Tuşu seçili komuttan alın</translation>
    </message>
    <message>
        <source>Take the last change of the view, or the last review, back</source>
        <translation>Görünümdeki son değişikliği ya da incelemeyi geri alın</translation>
    </message>
    <message>
        <source>Take the last review back</source>
        <translation>Son incelemeyi geri alın</translation>
    </message>
    <message>
        <source>Take the nearest one.</source>
        <translation>En yakınını alın.</translation>
    </message>
    <message>
        <source>Take {name} in</source>
        <translation>Programa al: {name}</translation>
    </message>
    <message>
        <source>Take {network} out of {stage} first, or leave it in both.</source>
        <translation>Önce {stage} aşamasından {network} ağını çıkarın ya da ikisinde de bırakın.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n films.</source>
        <translation>
            <numerusform>%n grafi için geri alındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in it is a candidate; films are judged with it only once it is activated.</source>
        <translation>Alındığında aday olur; grafiler ancak etkinleştirildikten sonra onunla değerlendirilir.</translation>
    </message>
    <message>
        <source>Taken only where the range test suggests nothing.</source>
        <translation>Yalnızca aralık testi bir şey önermediğinde kullanılır.</translation>
    </message>
    <message>
        <source>Taken up on {device} in {precision}.</source>
        <translation>Sürdürüldü: {device}, {precision}.</translation>
    </message>
    <message>
        <source>Takes all films off this page; no file is deleted</source>
        <translation>Tüm grafileri bu sayfadan kaldırır; hiçbir dosya silinmez</translation>
    </message>
    <message>
        <source>Takes them off this page; no file is deleted</source>
        <translation>Onları bu sayfadan kaldırır; hiçbir dosya silinmez</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test films of {name}</source>
        <translation>Test grafileri: {name}</translation>
    </message>
    <message>
        <source>Test films that were called wrong, the worst first. Enter opens a film in Read.</source>
        <translation>Yanlış sınıflanan test grafileri, en kötüsü önce. Enter grafiyi Okuma sayfasında açar.</translation>
    </message>
    <message>
        <source>Test films, all networks</source>
        <translation>Test grafileri, tüm ağlar</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Test edildiği grafiler</translation>
    </message>
    <message>
        <source>That may be right, as a patient may have fallen ill twice. Look at them.</source>
        <translation>Bu doğru olabilir; hasta iki kez hastalanmış olabilir. Onlara bakın.</translation>
    </message>
    <message>
        <source>The AUC differs by {difference:+.3f} ({low:+.3f} to {high:+.3f}).</source>
        <translation>EAA farkı {difference:+.3f} (alt sınır {low:+.3f}, üst sınır {high:+.3f}).</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture; it may be a report or an index.</source>
        <translation>DICOM dosyası görüntü içermiyor; rapor ya da dizin olabilir.</translation>
    </message>
    <message>
        <source>The ImageNet weights for this network are not on this computer: the file {file} is not in the folder {folder}.</source>
        <translation>Bu ağın ImageNet ağırlıkları bu bilgisayarda yok: {file} dosyası şu klasörde değil: {folder}.</translation>
    </message>
    <message>
        <source>The PNG file does not say how its film was coloured. It is none written by export-rgb, or another program took that out of it.</source>
        <translation>PNG dosyası grafinin nasıl renklendirildiğini söylemiyor. export-rgb ile yazılmamış ya da başka bir program bu bilgiyi silmiş.</translation>
    </message>
    <message>
        <source>The Read tab; Ctrl+Tab goes round the tabs</source>
        <translation>Okuma sekmesi; Ctrl+Tab sekmeler arasında geçer</translation>
    </message>
    <message>
        <source>The active network and the chosen one judge the same frozen films.</source>
        <translation>Etkin ağ ve seçilen ağ, sabitlenmiş aynı grafileri değerlendirir.</translation>
    </message>
    <message>
        <source>The active network learns on with films of this site, at low rates; all films are treated alike. The controls are trained anew, since the network has seen its sources.</source>
        <translation>Etkin ağ, bu kurumun grafileriyle düşük oranlarda öğrenmeyi sürdürür; tüm grafilere aynı işlem uygulanır. Ağ kaynaklarını görmüş olduğu için kontroller baştan eğitilir.</translation>
    </message>
    <message>
        <source>The active network {bundle} is no longer installed, so {instead} is used, which ships with the program.</source>
        <translation>Etkin ağ {bundle} artık kurulu değil; bu yüzden programla gelen {instead} kullanılıyor.</translation>
    </message>
    <message>
        <source>The active one</source>
        <translation>Etkin olan</translation>
    </message>
    <message>
        <source>The active one: {network}</source>
        <translation>Etkin olan: {network}</translation>
    </message>
    <message>
        <source>The administrator's password could not be kept.</source>
        <translation>Yönetici parolası saklanamadı.</translation>
    </message>
    <message>
        <source>The answer changes without it</source>
        <translation>O olmadan yanıt değişiyor</translation>
    </message>
    <message>
        <source>The answer is not stable</source>
        <translation>Yanıt kararlı değil</translation>
    </message>
    <message>
        <source>The answer is stable</source>
        <translation>Yanıt kararlı</translation>
    </message>
    <message>
        <source>The answer stays without it</source>
        <translation>O olmadan yanıt aynı kalıyor</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than films need, so it was not unpacked.</source>
        <translation>Arşiv açıldığında grafilerin gerektirdiğinden çok daha büyük olacağı için açılmadı.</translation>
    </message>
    <message>
        <source>The archive, or a part of it, is damaged.</source>
        <translation>Arşiv ya da bir bölümü bozuk.</translation>
    </message>
    <message>
        <source>The bundle {bundle} holds {found}, and the plan trains {network} from it.</source>
        <translation>{bundle} model paketinin içerdiği ağ {found}, planın ondan eğiteceği ağ ise {network}.</translation>
    </message>
    <message>
        <source>The bundle {bundle} was made for other colours than those of the plan.</source>
        <translation>{bundle} model paketi, plandakinden farklı renkler için yapılmış.</translation>
    </message>
    <message>
        <source>The centre gives the answer, but so does the frame</source>
        <translation>Yanıtı orta veriyor, ama kenar da veriyor</translation>
    </message>
    <message>
        <source>The command line chose the {names} for this run. A choice made here takes its place.</source>
        <translation>Bu çalışma için komut satırının seçtikleri: {names}. Burada yapılan bir seçim onun yerini alır.</translation>
    </message>
    <message>
        <source>The compression tells the class</source>
        <translation>Sıkıştırma sınıfı ele veriyor</translation>
    </message>
    <message>
        <source>The demonstration film is not installed.</source>
        <translation>Tanıtım grafisi kurulu değil.</translation>
    </message>
    <message>
        <source>The disk takes no more, so the run has stopped. Its last checkpoint is whole.</source>
        <translation>Disk doldu; bu yüzden çalıştırma durdu. Son kontrol noktası sağlam.</translation>
    </message>
    <message>
        <source>The documents are in English.</source>
        <translation>Belgeler İngilizcedir.</translation>
    </message>
    <message>
        <source>The entry {then} of the file is not what the network says now.</source>
        <translation>Dosyadaki {then} girdisi, ağın şimdi söylediği değil.</translation>
    </message>
    <message>
        <source>The evaluation is written</source>
        <translation>Başarım değerlendirmesi yazıldı</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>The file begins like DICOM, but its header is damaged.</source>
        <translation>Dosya DICOM gibi başlıyor, ama başlığı bozuk.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Dosya okunurken değişti.</translation>
    </message>
    <message>
        <source>The file claims a picture far larger than any radiograph.</source>
        <translation>Dosya, her röntgen grafisinden çok daha büyük bir görüntü bildiriyor.</translation>
    </message>
    <message>
        <source>The file declares no window; brightness was stretched automatically.</source>
        <translation>Dosya pencere belirtmiyor; parlaklık otomatik olarak yayıldı.</translation>
    </message>
    <message>
        <source>The file ends before its picture is complete.</source>
        <translation>Dosya, görüntüsü tamamlanmadan bitiyor.</translation>
    </message>
    <message>
        <source>The file ends or is damaged after this tag.</source>
        <translation>Dosya bu etiketten sonra bitiyor ya da bozuk.</translation>
    </message>
    <message>
        <source>The file given is not {file}: its SHA-256 begins with {found}, not with {promised}.</source>
        <translation>Verilen dosya {file} değil: SHA-256 değerinin başı {promised} değil, {found}.</translation>
    </message>
    <message>
        <source>The file has changed since it was screened.</source>
        <translation>Dosya tarandıktan sonra değişmiş.</translation>
    </message>
    <message>
        <source>The file holds no such frame.</source>
        <translation>Dosyada böyle bir kare yok.</translation>
    </message>
    <message>
        <source>The file in the archive is packed in a way this program does not read.</source>
        <translation>Arşivdeki dosya, bu programın okuyamadığı biçimde sıkıştırılmış.</translation>
    </message>
    <message>
        <source>The file in the archive is protected with a password.</source>
        <translation>Arşivdeki dosya parolayla korunuyor.</translation>
    </message>
    <message>
        <source>The file is a database of another program, so it was left as it is.</source>
        <translation>Dosya başka bir programın veritabanı; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>The file is neither a DICOM film nor a picture this program knows{format_note}.</source>
        <translation>Dosya ne bir DICOM grafisi ne de bu programın bildiği bir görüntü{format_note}.</translation>
    </message>
    <message>
        <source>The file is no backup of a worklist, or it is damaged. The worklist was left as it is.</source>
        <translation>Dosya bir çalışma listesi yedeği değil ya da bozuk. Çalışma listesi olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The file is no network that this program exported, or it was changed or cut off since. Nothing of it was taken in.</source>
        <translation>Dosya, bu programın dışa aktardığı bir ağ değil ya da sonradan değişmiş veya kesilmiş. Ondan hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The file is no result of this program, or not of a version that recorded all it takes.</source>
        <translation>Dosya bu programın sonucu değil ya da gereken her şeyi kaydetmeyen bir sürümden.</translation>
    </message>
    <message>
        <source>The file is no table of text that this program can read.</source>
        <translation>Dosya, bu programın okuyabileceği bir metin tablosu değil.</translation>
    </message>
    <message>
        <source>The file is proven …</source>
        <translation>Dosya doğrulanıyor …</translation>
    </message>
    <message>
        <source>The file is written …</source>
        <translation>Dosya yazılıyor …</translation>
    </message>
    <message>
        <source>The file may be damaged; send or export the film again, uncompressed if possible.</source>
        <translation>Dosya bozuk olabilir; grafiyi yeniden, olabilirse sıkıştırmadan gönderin ya da dışa aktarın.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Dosyayı okuma izni yok.</translation>
    </message>
    <message>
        <source>The file states more frames than it holds.</source>
        <translation>Dosya, içerdiğinden çok kare bildiriyor.</translation>
    </message>
    <message>
        <source>The file takes {gigabytes} GB, more than this program reads for one film.</source>
        <translation>Dosya {gigabytes} GB tutuyor; bu, programın tek bir grafi için okuduğundan fazla.</translation>
    </message>
    <message>
        <source>The file with the administrator's password cannot be read, so nothing is unlocked.</source>
        <translation>Yönetici parolasının dosyası okunamadığı için hiçbir şeyin kilidi açılmıyor.</translation>
    </message>
    <message>
        <source>The file {file} could not be downloaded from {address} ({reason}).</source>
        <translation>{file} dosyası şu adresten indirilemedi: {address} ({reason}).</translation>
    </message>
    <message>
        <source>The file {file} does not hold the weights it should, so it is not used.</source>
        <translation>{file} dosyası içermesi gereken ağırlıkları içermediği için kullanılmıyor.</translation>
    </message>
    <message>
        <source>The file's geometry alone reaches an AUC of {other}, the network {here}.</source>
        <translation>Yalnızca dosyanın geometrisi ile EAA {other}, ağ ile {here}.</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Grafi</translation>
    </message>
    <message>
        <source>The film could not be read.</source>
        <translation>Grafi okunamadı.</translation>
    </message>
    <message>
        <source>The film in small</source>
        <translation>Küçük grafi</translation>
    </message>
    <message>
        <source>The film is compressed in a way this program does not read.</source>
        <translation>Grafi, bu programın okuyamadığı biçimde sıkıştırılmış.</translation>
    </message>
    <message>
        <source>The film is no longer in the worklist as it was shown.</source>
        <translation>Grafi artık çalışma listesinde gösterildiği gibi değil.</translation>
    </message>
    <message>
        <source>The film is ready. The network is being loaded.</source>
        <translation>Grafi hazır. Ağ yükleniyor.</translation>
    </message>
    <message>
        <source>The film is refused now ({now}), so it is not scored again.</source>
        <translation>Grafi şimdi reddediliyor ({now}), bu yüzden yeniden skorlanmıyor.</translation>
    </message>
    <message>
        <source>The film is turned, shifted, brightened and recompressed a little, as copying might do, and the network is asked about each of these films. A score that swings across the threshold depends on how the film was made rather than on the patient.</source>
        <translation>Grafi, kopyalamanın yapabileceği gibi, biraz döndürülür, kaydırılır, aydınlatılır ve yeniden sıkıştırılır; bu grafilerin her biri ağa sorulur. Eşiğin iki yanına savrulan bir skor, hastadan çok grafinin nasıl elde edildiğine bağlıdır.</translation>
    </message>
    <message>
        <source>The film itself stays on black in every theme</source>
        <translation>Grafinin kendisi her temada siyah üzerinde kalır</translation>
    </message>
    <message>
        <source>The film stores its grey values in a way this program does not read.</source>
        <translation>Grafi, gri değerlerini bu programın okuyamadığı biçimde saklıyor.</translation>
    </message>
    <message>
        <source>The film was coloured by another version of this program, in a way this one does not know.</source>
        <translation>Grafi, bu programın başka bir sürümünce, bu sürümün bilmediği biçimde renklendirilmiş.</translation>
    </message>
    <message>
        <source>The film was compressed with loss before it came here.</source>
        <translation>Grafi buraya gelmeden önce kayıplı sıkıştırılmış.</translation>
    </message>
    <message>
        <source>The film with its own window</source>
        <translation>Kendi penceresiyle grafi</translation>
    </message>
    <message>
        <source>The films</source>
        <translation>Grafiler</translation>
    </message>
    <message>
        <source>The films of the set are proven …</source>
        <translation>Kümenin grafileri doğrulanıyor …</translation>
    </message>
    <message>
        <source>The films that were screened</source>
        <translation>Taranan grafiler</translation>
    </message>
    <message>
        <source>The first cycle of the stage {stage} takes {cycle} epochs, and the stage has {epochs}.</source>
        <translation>{stage} aşamasının ilk döngüsü {cycle} epok, aşamanın kendisi {epochs} epok.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>The folder cannot be reached; it is looked for</source>
        <translation>Klasöre ulaşılamıyor; aranıyor</translation>
    </message>
    <message>
        <source>The folder holds folders inside folders, deeper than this program goes.</source>
        <translation>Klasör, bu programın inebildiğinden daha derin iç içe klasörler içeriyor.</translation>
    </message>
    <message>
        <source>The folder holds more files than this program lists at once; the rest was left out.</source>
        <translation>Klasörde bu programın bir kerede listelediğinden çok dosya var; kalanı atlandı.</translation>
    </message>
    <message>
        <source>The folder may not be read.</source>
        <translation>Klasörü okuma izni yok.</translation>
    </message>
    <message>
        <source>The folder that is being screened is no longer there. What was screened is stored.</source>
        <translation>Taranan klasör artık yerinde değil. Taranmış olanlar saklandı.</translation>
    </message>
    <message>
        <source>The heat map (Grad-CAM) shows where the score came from. It does not show where disease is.</source>
        <translation>Isı haritası (Grad-CAM) skorun nereden geldiğini gösterir. Hastalığın nerede olduğunu göstermez.</translation>
    </message>
    <message>
        <source>The heat map is sealed until your read</source>
        <translation>Isı haritası değerlendirmenize kadar mühürlü</translation>
    </message>
    <message>
        <source>The index (DICOMDIR) names a file outside its own folder, which is not opened.</source>
        <translation>Dizin (DICOMDIR) kendi klasörünün dışında bir dosya gösteriyor; o dosya açılmaz.</translation>
    </message>
    <message>
        <source>The index (DICOMDIR) names a film that is not there.</source>
        <translation>Dizin (DICOMDIR) yerinde olmayan bir grafi gösteriyor.</translation>
    </message>
    <message>
        <source>The index of the films (DICOMDIR) is damaged.</source>
        <translation>Grafi dizini (DICOMDIR) bozuk.</translation>
    </message>
    <message>
        <source>The installed network is not the one its description promises, so it is not used.</source>
        <translation>Kurulu ağ, tanımının bildirdiği ağ olmadığı için kullanılmıyor.</translation>
    </message>
    <message>
        <source>The installed network it begins with</source>
        <translation>Başlangıçta kullanılan kurulu ağ</translation>
    </message>
    <message>
        <source>The installed network was made for another version of this program.</source>
        <translation>Kurulu ağ bu programın başka bir sürümü için yapılmış.</translation>
    </message>
    <message>
        <source>The installed networks; their folders are named under Files</source>
        <translation>Kurulu ağlar; klasörleri Dosyalar sayfasında belirtilir</translation>
    </message>
    <message>
        <source>The interval of the LR range test is taken</source>
        <translation>Öğrenme oranı aralık testinin aralığı kullanılır</translation>
    </message>
    <message>
        <source>The language of the window, from its next start on</source>
        <translation>Pencerenin dili, bir sonraki açılıştan itibaren</translation>
    </message>
    <message>
        <source>The last stage of each run. Losses compare only where the films are the same.</source>
        <translation>Her çalıştırmanın son aşaması. Kayıplar yalnızca grafiler aynıysa karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>The life of a network</source>
        <translation>Bir ağın yaşamı</translation>
    </message>
    <message>
        <source>The list {where} is empty.</source>
        <translation>{where} listesi boş.</translation>
    </message>
    <message>
        <source>The local set is not the one that was frozen: its table or film {film} of it has changed or is gone.</source>
        <translation>Yerel küme sabitlenen küme değil: tablosu ya da {film}. grafisi değişmiş ya da yok.</translation>
    </message>
    <message>
        <source>The log may not be read.</source>
        <translation>Günlüğü okuma izni yok.</translation>
    </message>
    <message>
        <source>The log was changed, or lines of it were taken out.</source>
        <translation>Günlük değiştirilmiş ya da içinden satırlar çıkarılmış.</translation>
    </message>
    <message>
        <source>The map of the network's last layer</source>
        <translation>Ağın son katmanının haritası</translation>
    </message>
    <message>
        <source>The map's cells as the network made them</source>
        <translation>Ağın ürettiği haliyle haritanın hücreleri</translation>
    </message>
    <message>
        <source>The map's own cells, or smooth</source>
        <translation>Haritanın kendi hücreleri ya da yumuşatılmış</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>The network agrees.</source>
        <translation>Ağ aynı görüşte.</translation>
    </message>
    <message>
        <source>The network compares COVID-19 Pneumonia with Other Pneumonias on frontal chest radiographs (PA or AP) of adults who have pneumonia. It is not made for healthy chests, children, lateral views, CT or anything else.</source>
        <translation>Ağ, pnömonisi olan erişkinlerin frontal akciğer grafilerinde (PA ya da AP) COVID-19 pnömonisini diğer pnömonilerle karşılaştırır. Sağlıklı akciğerler, çocuklar, yan grafiler, BT ya da başka bir şey için yapılmamıştır.</translation>
    </message>
    <message>
        <source>The network could not judge this film.</source>
        <translation>Ağ bu grafiyi değerlendiremedi.</translation>
    </message>
    <message>
        <source>The network did not answer in time and was stopped.</source>
        <translation>Ağ zamanında yanıt vermediği için durduruldu.</translation>
    </message>
    <message>
        <source>The network gave no answer.</source>
        <translation>Ağ yanıt vermedi.</translation>
    </message>
    <message>
        <source>The network is asked twice more: with an ellipse over the place of the lungs hidden, and with everything else hidden. If the frame alone gives the answer, it rests on borders, markers or tubes rather than on lungs. The ellipse is the same for every film; it follows no lung.</source>
        <translation>Ağa iki kez daha sorulur: akciğerlerin yerindeki bir elips gizlenerek ve geri kalan her şey gizlenerek. Yanıtı tek başına kenar veriyorsa, yanıt akciğerlere değil kenarlara, işaretlere ya da tüplere dayanır. Elips her grafi için aynıdır; hiçbir akciğeri izlemez.</translation>
    </message>
    <message>
        <source>The network is being loaded</source>
        <translation>Ağ yükleniyor</translation>
    </message>
    <message>
        <source>The network is being loaded.</source>
        <translation>Ağ yükleniyor.</translation>
    </message>
    <message>
        <source>The network is being loaded. Try again in a moment.</source>
        <translation>Ağ yükleniyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The network is looking at the film.</source>
        <translation>Ağ grafiye bakıyor.</translation>
    </message>
    <message>
        <source>The network is packed: {bundle}</source>
        <translation>Ağ paketlendi: {bundle}</translation>
    </message>
    <message>
        <source>The network is taken in …</source>
        <translation>Ağ alınıyor …</translation>
    </message>
    <message>
        <source>The network knows only films like those it was trained on. The further a film lies from them, as the network sees it, the less its score says. A film may lie near and still be judged wrongly.</source>
        <translation>Ağ yalnızca eğitildiği grafilere benzeyenleri bilir. Bir grafi, ağın gözünde onlardan ne kadar uzaksa skoru o kadar az şey söyler. Yakın bir grafi de yanlış değerlendirilebilir.</translation>
    </message>
    <message>
        <source>The network looks at each film as always, but its answer, its map and all that follows from them stay sealed until you have put down a class and how sure you are of it. Then both are shown side by side. It holds from the next film on.</source>
        <translation>Ağ her grafiye her zamanki gibi bakar, ama yanıtı, haritası ve bunlardan çıkan her şey, siz bir sınıf ve ondan ne kadar emin olduğunuzu yazana dek mühürlü kalır. Sonra ikisi yan yana gösterilir. Bir sonraki grafiden başlayarak geçerlidir.</translation>
    </message>
    <message>
        <source>The network only tells pneumonias apart. It cannot say whether there is one, and it must not be asked about a healthy chest.</source>
        <translation>Ağ yalnızca pnömonileri birbirinden ayırır. Pnömoni olup olmadığını söyleyemez ve sağlıklı bir akciğer için sorulmamalıdır.</translation>
    </message>
    <message>
        <source>The network refuses such films when it is used. Leave them out.</source>
        <translation>Ağ, kullanım sırasında böyle grafileri reddeder. Onları dışarıda bırakın.</translation>
    </message>
    <message>
        <source>The network says otherwise.</source>
        <translation>Ağ başka bir şey söylüyor.</translation>
    </message>
    <message>
        <source>The network stopped and is being started again</source>
        <translation>Ağ durdu ve yeniden başlatılıyor</translation>
    </message>
    <message>
        <source>The network that becomes the candidate</source>
        <translation>Aday olacak ağ</translation>
    </message>
    <message>
        <source>The network was exported by a newer version of this program.</source>
        <translation>Ağ, bu programın daha yeni bir sürümünce dışa aktarılmış.</translation>
    </message>
    <message>
        <source>The network was loaded again, and the screening goes on where it was.</source>
        <translation>Ağ yeniden yüklendi; tarama kaldığı yerden sürüyor.</translation>
    </message>
    <message>
        <source>The network was not made for such a film. It will give a score all the same, and the score may mean nothing. The result will say for good that it was given against the refusal.</source>
        <translation>Ağ böyle bir grafi için yapılmadı. Yine de bir skor verecek ve bu skorun hiçbir anlamı olmayabilir. Sonuç, redde karşın verildiğini kalıcı olarak belirtecek.</translation>
    </message>
    <message>
        <source>The network would be tested on what it was trained on. Leave out all but one.</source>
        <translation>Ağ, eğitildiği grafilerde test edilirdi. Biri dışında hepsini dışarıda bırakın.</translation>
    </message>
    <message>
        <source>The network {bundle} is not the one that was activated any more, so {instead} is used, which ships with the program.</source>
        <translation>{bundle} artık etkinleştirilmiş olan ağ değil; bu yüzden programla gelen {instead} kullanılıyor.</translation>
    </message>
    <message>
        <source>The network {bundle} is or was active. It is kept, so that what it said can be worked out again.</source>
        <translation>{bundle} ağı etkin ya da daha önce etkindi. Söyledikleri yeniden hesaplanabilsin diye saklanır.</translation>
    </message>
    <message>
        <source>The network {bundle} is the active one already.</source>
        <translation>{bundle} zaten etkin ağ.</translation>
    </message>
    <message>
        <source>The network {bundle} lies in a folder of another name, {folder}, so it is not used.</source>
        <translation>{bundle} ağı başka adlı bir klasörde ({folder}) olduğu için kullanılmıyor.</translation>
    </message>
    <message>
        <source>The network {bundle} ships with this program: its name is taken, and it stays.</source>
        <translation>{bundle} ağı programla gelir: adı kullanılıyor ve yerinde kalır.</translation>
    </message>
    <message>
        <source>The network {bundle} would be compared with itself.</source>
        <translation>{bundle} ağı kendisiyle karşılaştırılmış olurdu.</translation>
    </message>
    <message>
        <source>The network's answer stays sealed until you have put down both and press {key}.</source>
        <translation>İkisini de yazıp {key} tuşuna basana dek ağın yanıtı mühürlü kalır.</translation>
    </message>
    <message>
        <source>The networks compared</source>
        <translation>Ağların karşılaştırması</translation>
    </message>
    <message>
        <source>The networks could not be changed; they are as they were.</source>
        <translation>Ağlar değiştirilemedi; oldukları gibi duruyor.</translation>
    </message>
    <message>
        <source>The networks of a stage go on from where the stage before left them.</source>
        <translation>Bir aşamanın ağları, önceki aşamanın bıraktığı yerden sürer.</translation>
    </message>
    <message>
        <source>The output is the input file itself, which is never overwritten.</source>
        <translation>Çıktı, girdi dosyasının kendisi; onun üzerine asla yazılmaz.</translation>
    </message>
    <message>
        <source>The output takes no more lines; its disk may be full. The results written so far are complete.</source>
        <translation>Çıktı daha fazla satır almıyor; diski dolmuş olabilir. Şimdiye dek yazılan sonuçlar tamdır.</translation>
    </message>
    <message>
        <source>The page about trust: how each part is measured, and how often it was right</source>
        <translation>Güvenilirlik sayfası: her bölümün nasıl ölçüldüğü ve ne sıklıkla haklı çıktığı</translation>
    </message>
    <message>
        <source>The page before this one (Alt+Left)</source>
        <translation>Bundan önceki sayfa (Alt+Sol)</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>The paper does not change the shape of films.</source>
        <translation>Makale grafilerin biçimini değiştirmiyor.</translation>
    </message>
    <message>
        <source>The paper does not shift films.</source>
        <translation>Makale grafileri kaydırmıyor.</translation>
    </message>
    <message>
        <source>The paper names the flip, not how often.</source>
        <translation>Makale aynalamayı belirtiyor, sıklığını belirtmiyor.</translation>
    </message>
    <message>
        <source>The paper names the kind, not its strength.</source>
        <translation>Makale türünü belirtiyor, gücünü belirtmiyor.</translation>
    </message>
    <message>
        <source>The paper takes a score of 0.5.</source>
        <translation>Makale 0,5 skorunu kullanıyor.</translation>
    </message>
    <message>
        <source>The paper's 80 epochs of this size are 20 frozen and 60 unfrozen here.</source>
        <translation>Makalede bu boyut için verilen 80 epok, burada 20 dondurulmuş ve 60 dondurulmamış epoktur.</translation>
    </message>
    <message>
        <source>The paper's counts are the only whole numbers of its films that give its printed figures. What it prints as recall and precision is not of COVID-19 Pneumonia throughout. A stage's figures are those of its kept epoch at a score of 0.5; test figures are at the chosen threshold.</source>
        <translation>Makaleye ait adetler, basılı değerlerini veren tek tam sayı grafi adetleridir. Duyarlılık (recall) ve kesinlik (precision) olarak basılanlar her yerde COVID-19 pnömonisine ait değildir. Bir aşamanın değerleri, saklanan epokunun 0,5 skorundaki değerleridir; test değerleri seçilen eşiktedir.</translation>
    </message>
    <message>
        <source>The part of the program that decodes pictures could not be started.</source>
        <translation>Programın görüntüleri çözen bölümü başlatılamadı.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Parola çok uzun.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Parola çok kısa.</translation>
    </message>
    <message>
        <source>The password was wrong several times, so the next try has to wait.</source>
        <translation>Parola birkaç kez yanlış girildi; bu yüzden yeniden denemeden önce beklemek gerekiyor.</translation>
    </message>
    <message>
        <source>The patient's side</source>
        <translation>Hastanın tarafı</translation>
    </message>
    <message>
        <source>The picture held colour; it is shown as grey.</source>
        <translation>Görüntü renk içeriyordu; gri olarak gösteriliyor.</translation>
    </message>
    <message>
        <source>The picture inside the file is damaged and cannot be shown safely.</source>
        <translation>Dosyadaki görüntü bozuk ve güvenle gösterilemez.</translation>
    </message>
    <message>
        <source>The picture inside the file made its decoder fail, so the film was not read.</source>
        <translation>Dosyadaki görüntü çözücüsünü çökerttiği için grafi okunmadı.</translation>
    </message>
    <message>
        <source>The picture is in colour; a radiograph is grey.</source>
        <translation>Görüntü renkli; röntgen grafisi gridir.</translation>
    </message>
    <message>
        <source>The picture is in colour; it is shown as grey and not judged.</source>
        <translation>Görüntü renkli; gri olarak gösteriliyor ve değerlendirilmiyor.</translation>
    </message>
    <message>
        <source>The picture is incomplete: its compressed data end too early.</source>
        <translation>Görüntü eksik: sıkıştırılmış verileri erken bitiyor.</translation>
    </message>
    <message>
        <source>The picture is too small to be a radiograph.</source>
        <translation>Görüntü, röntgen grafisi olamayacak kadar küçük.</translation>
    </message>
    <message>
        <source>The picture was changed after it was exported{change_note}, so its values are lost.</source>
        <translation>Görüntü dışa aktarıldıktan sonra değiştirilmiş{change_note}; değerleri yitirilmiş.</translation>
    </message>
    <message>
        <source>The picture was resized{size_note}, so its values are lost.</source>
        <translation>Görüntü yeniden boyutlandırılmış{size_note}; değerleri yitirilmiş.</translation>
    </message>
    <message>
        <source>The picture's transparency was ignored.</source>
        <translation>Görüntünün saydamlığı dikkate alınmadı.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan cannot be used ({where}: {why}).</source>
        <translation>Plan kullanılamıyor ({where}: {why}).</translation>
    </message>
    <message>
        <source>The plan lacks the entry {where}.</source>
        <translation>Planda {where} girdisi eksik.</translation>
    </message>
    <message>
        <source>The plan names a bundle but does not begin with one, or the other way round.</source>
        <translation>Plan bir paket anıyor ama onunla başlamıyor ya da tersi.</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>Plan kaydedildi.</translation>
    </message>
    <message>
        <source>The plan's balance makes up for it; accuracy alone would mislead.</source>
        <translation>Planın dengelemesi bunu giderir; yalnızca doğruluk oranı yanıltıcı olurdu.</translation>
    </message>
    <message>
        <source>The positive class is COVID-19 Pneumonia. In brackets: 95 % intervals. Films of one patient are not independent, so they come from a bootstrap over patients; from Wilson's formula where there is one film per patient, and over patients where every film was called alike. PPV and NPV hold for this mix of films only.</source>
        <translation>Pozitif sınıf COVID-19 pnömonisidir. Ayraç içinde: %95’lik aralıklar. Bir hastanın grafileri bağımsız değildir; bu yüzden aralıklar hastalar üzerinden bootstrap ile hesaplanır; hasta başına bir grafi varsa Wilson formülüyle, tüm grafiler aynı sınıflanmışsa yine Wilson formülüyle ama hastalar üzerinden. PPD ve NPD yalnızca bu grafi karışımı için geçerlidir.</translation>
    </message>
    <message>
        <source>The prior cannot be shown. {reason}</source>
        <translation>Önceki grafi gösterilemiyor. {reason}</translation>
    </message>
    <message>
        <source>The process that runs the network ended unexpectedly.</source>
        <translation>Ağı çalıştıran süreç beklenmedik biçimde sona erdi.</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>İşlemci (CPU)</translation>
    </message>
    <message>
        <source>The program does not know what kind of table that file is to be.</source>
        <translation>Program bu dosyanın ne tür bir tablo olacağını bilmiyor.</translation>
    </message>
    <message>
        <source>The program made a mistake in the training ({type}). Its last checkpoint is whole.</source>
        <translation>Program eğitim sırasında bir hata yaptı ({type}). Son kontrol noktası sağlam.</translation>
    </message>
    <message>
        <source>The program made a mistake with this film.</source>
        <translation>Program bu grafide bir hata yaptı.</translation>
    </message>
    <message>
        <source>The program made a mistake. The results written so far are complete.</source>
        <translation>Program bir hata yaptı. Şimdiye dek yazılan sonuçlar tamdır.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your film stays open, and nothing you saved is lost.</source>
        <translation>Program bir hata yaptı. Grafiniz açık kalıyor ve kaydettiğiniz hiçbir şey yitmedi.</translation>
    </message>
    <message>
        <source>The published method with all of its numbers: eleven networks by their heads, three of them at twice the size, then whole. Takes days without a graphics card, and needs ImageNet's weights.</source>
        <translation>Yayımlanan yöntem, tüm sayılarıyla: on bir ağın önce sınıflandırıcıları, sonra üçü iki kat boyutta, en sonunda bütünüyle eğitilir. Ekran kartı olmadan günler sürer ve ImageNet ağırlıkları gerekir.</translation>
    </message>
    <message>
        <source>The reader, at {moment}: {answer}.</source>
        <translation>Değerlendirenin yanıtı, {moment}: {answer}.</translation>
    </message>
    <message>
        <source>The record of which network is active may not be read, so the one that ships with the program is used.</source>
        <translation>Hangi ağın etkin olduğu kaydını okuma izni yok; bu yüzden programla gelen ağ kullanılıyor.</translation>
    </message>
    <message>
        <source>The record of which network is active was damaged, so the one that ships with the program is used; the record is kept as {name}.</source>
        <translation>Hangi ağın etkin olduğu kaydı bozuktu; bu yüzden programla gelen ağ kullanılıyor; kayıt {name} adıyla saklanıyor.</translation>
    </message>
    <message>
        <source>The record of which network is active was written by a newer version of this program, so it was left as it is, and the network that ships with this program is used.</source>
        <translation>Hangi ağın etkin olduğu kaydı bu programın daha yeni bir sürümünce yazılmış; olduğu gibi bırakıldı ve bu programla gelen ağ kullanılıyor.</translation>
    </message>
    <message>
        <source>The result could not be written to the output folder.</source>
        <translation>Sonuç, çıktı klasörüne yazılamadı.</translation>
    </message>
    <message>
        <source>The result holds no score: its film was refused or could not be read.</source>
        <translation>Sonuç skor içermiyor: grafisi reddedilmiş ya da okunamamış.</translation>
    </message>
    <message>
        <source>The result is of another film: the hash of this file is not the one recorded.</source>
        <translation>Sonuç başka bir grafiye ait: bu dosyanın özeti kayıttakiyle aynı değil.</translation>
    </message>
    <message>
        <source>The run needs about {needed_gb} GB of the disk, and {free_gb} GB are free.</source>
        <translation>Çalıştırma için diskte yaklaşık {needed_gb} GB gerekir; boş alan {free_gb} GB.</translation>
    </message>
    <message>
        <source>The same file counts twice. Leave out all but one.</source>
        <translation>Aynı dosya iki kez sayılıyor. Biri dışında hepsini dışarıda bırakın.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Aynı parola, bir kez daha</translation>
    </message>
    <message>
        <source>The score comes from the frame, not from the lungs' place</source>
        <translation>Skor akciğerlerin yerinden değil, kenardan geliyor</translation>
    </message>
    <message>
        <source>The score rests on the centre</source>
        <translation>Skor ortaya dayanıyor</translation>
    </message>
    <message>
        <source>The sentence, to the clipboard</source>
        <translation>Cümleyi panoya</translation>
    </message>
    <message>
        <source>The settings name another network; films are judged with that one here.</source>
        <translation>Ayarlarda başka bir ağ seçili; burada grafiler o ağla değerlendirilir.</translation>
    </message>
    <message>
        <source>The shape of the file tells the class</source>
        <translation>Dosyanın biçimi sınıfı ele veriyor</translation>
    </message>
    <message>
        <source>The shares of training, validation and test do not add up to 1, or one is 0.</source>
        <translation>Eğitim, doğrulama ve test paylarının toplamı 1 değil ya da biri 0.</translation>
    </message>
    <message>
        <source>The source alone gives the class of {share} of the films (the larger class has {usual}; Cramér's V {cramers_v:.2f}). A network may learn to know the source instead of the lungs, and the test films would not show it. Test without each source.</source>
        <translation>Yalnızca kaynak, grafilerin şu kadarının sınıfını veriyor: {share} (büyük sınıfın payı {usual}; Cramér V {cramers_v:.2f}). Ağ akciğerler yerine kaynağı tanımayı öğrenebilir ve test grafileri bunu göstermez. Her kaynağı dışarıda bırakarak test edin.</translation>
    </message>
    <message>
        <source>The source alone tells the class of {share} of the films; saying always the larger class would be right for {usual}.</source>
        <translation>Yalnızca kaynak, grafilerin şu kadarının sınıfını ele veriyor: {share}; hep büyük sınıfı söylemek şu kadarında doğru olurdu: {usual}.</translation>
    </message>
    <message>
        <source>The source tells the class</source>
        <translation>Kaynak sınıfı ele veriyor</translation>
    </message>
    <message>
        <source>The stage {stage} goes on with {network}, which the stage {before} does not train.</source>
        <translation>{stage} aşaması {network} ağıyla sürüyor, oysa {before} aşaması onu eğitmiyor.</translation>
    </message>
    <message>
        <source>The stage {stage} is to take the suggested learning rates, but has no range test.</source>
        <translation>{stage} aşaması önerilen öğrenme oranlarını kullanacak, ama aralık testi yok.</translation>
    </message>
    <message>
        <source>The stage {stage} takes {batch} films at a time, and there are {films} to train on.</source>
        <translation>{stage} aşaması bir kerede {batch} grafi alıyor; eğitim için {films} grafi var.</translation>
    </message>
    <message>
        <source>The table has no columns of the names accession number and truth.</source>
        <translation>Tabloda accession number ve truth adlı sütunlar yok.</translation>
    </message>
    <message>
        <source>The table has no line below its names.</source>
        <translation>Tabloda adların altında hiç satır yok.</translation>
    </message>
    <message>
        <source>The table is of no kind that can be imported.</source>
        <translation>Tablo içe aktarılabilen türlerden değil.</translation>
    </message>
    <message>
        <source>The table names no film.</source>
        <translation>Tablo hiçbir grafi belirtmiyor.</translation>
    </message>
    <message>
        <source>The table of a reader's tags is wrong in line {line}.</source>
        <translation>Değerlendirenin etiketleri tablosunun {line}. satırı hatalı.</translation>
    </message>
    <message>
        <source>The table of films is wrong in line {line}, column {column}.</source>
        <translation>Grafi tablosunun {line}. satırı, {column} sütunu hatalı.</translation>
    </message>
    <message>
        <source>The table of what the films truly show cannot be used: row {row} is not as it must be.</source>
        <translation>Grafilerde gerçekte ne olduğunu gösteren tablo kullanılamıyor: {row}. satır olması gerektiği gibi değil.</translation>
    </message>
    <message>
        <source>The threshold is 0.5: its validation films are of one class.</source>
        <translation>Eşik 0,5: doğrulama grafileri tek sınıftan.</translation>
    </message>
    <message>
        <source>The threshold was chosen on these very films.</source>
        <translation>Eşik tam da bu grafilerde seçildi.</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>The training began with weights that had already seen films of this source: this proves nothing about films from elsewhere.</source>
        <translation>Eğitim, bu kaynağın grafilerini önceden görmüş ağırlıklarla başladı: bu, başka yerlerden gelen grafiler için hiçbir şey kanıtlamaz.</translation>
    </message>
    <message>
        <source>The training began with weights that may have seen films of this source: their bundle does not say.</source>
        <translation>Eğitim, bu kaynağın grafilerini görmüş olabilecek ağırlıklarla başladı: model paketleri bunu belirtmiyor.</translation>
    </message>
    <message>
        <source>The training is being started …</source>
        <translation>Eğitim başlatılıyor …</translation>
    </message>
    <message>
        <source>The training's process ended without a word; the computer may have been out of memory.</source>
        <translation>Eğitim süreci bilgi vermeden sona erdi; bilgisayarın belleği yetmemiş olabilir.</translation>
    </message>
    <message>
        <source>The truth of {count} examinations is known now.</source>
        <translation>Artık {count} incelemenin gerçek tanısı biliniyor.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>İki parola aynı değil.</translation>
    </message>
    <message>
        <source>The value is longer than what is shown.</source>
        <translation>Değer, gösterilenden daha uzun.</translation>
    </message>
    <message>
        <source>The watched folder</source>
        <translation>İzlenen klasör</translation>
    </message>
    <message>
        <source>The window over the whole screen</source>
        <translation>Pencere bütün ekranda</translation>
    </message>
    <message>
        <source>The worklist</source>
        <translation>Çalışma listesi</translation>
    </message>
    <message>
        <source>The worklist could not be written; its disk may be full. What was stored before stays stored.</source>
        <translation>Çalışma listesi yazılamadı; diski dolmuş olabilir. Önceden saklananlar saklı kalıyor.</translation>
    </message>
    <message>
        <source>The worklist is being opened …</source>
        <translation>Çalışma listesi açılıyor …</translation>
    </message>
    <message>
        <source>The worklist is damaged. A damaged worklist is set aside when it is opened, and an empty one takes its place{name_note}.</source>
        <translation>Çalışma listesi bozuk. Bozuk bir çalışma listesi açılırken kenara alınır ve yerine boş bir liste geçer{name_note}.</translation>
    </message>
    <message>
        <source>The worklist is not open, so nothing can be screened.</source>
        <translation>Çalışma listesi açık olmadığı için tarama yapılamaz.</translation>
    </message>
    <message>
        <source>The worklist shows what the network says, so it stays closed while your own read comes first. Settings, Own read, opens it.</source>
        <translation>Çalışma listesi ağın ne dediğini gösterir; bu yüzden kendi değerlendirmeniz önce geldiği sürece kapalı kalır. Ayarlar, Değerlendirme bölümünden açılır.</translation>
    </message>
    <message>
        <source>The worklist was written by a newer version of this program, so it was left as it is.</source>
        <translation>Çalışma listesi bu programın daha yeni bir sürümünce yazılmış; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The worst errors on the test films</source>
        <translation>Test grafilerindeki en kötü hatalar</translation>
    </message>
    <message>
        <source>Their pictures may no longer be what was labelled.</source>
        <translation>Görüntüleri artık etiketlenenler olmayabilir.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are six times as many films of the other class.</source>
        <translation>Öteki sınıfta altı kat çok grafi var.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name.</source>
        <translation>Bu adda bir dosya zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is already a file {name}. Choose another name.</source>
        <translation>{name} adlı bir dosya zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is already such a file. Choose another name.</source>
        <translation>Böyle bir dosya zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is no film in this folder.</source>
        <translation>Bu klasörde grafi yok.</translation>
    </message>
    <message>
        <source>There is no film of {label}</source>
        <translation>Grafi yok: {label}</translation>
    </message>
    <message>
        <source>There is no film that both networks judged.</source>
        <translation>İki ağın da değerlendirdiği grafi yok.</translation>
    </message>
    <message>
        <source>There is no film to be shown.</source>
        <translation>Gösterilecek grafi yok.</translation>
    </message>
    <message>
        <source>There is no local set of films yet to compare networks on.</source>
        <translation>Ağları karşılaştırmak için henüz yerel bir grafi kümesi yok.</translation>
    </message>
    <message>
        <source>There is no network of the name {architecture}.</source>
        <translation>{architecture} adlı bir ağ yok.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>There was not enough memory to run the network.</source>
        <translation>Ağı çalıştırmaya bellek yetmedi.</translation>
    </message>
    <message>
        <source>These are too many films at once; choose fewer.</source>
        <translation>Bir kerede çok fazla grafi; daha az seçin.</translation>
    </message>
    <message>
        <source>These are too many films to be copied; export them.</source>
        <translation>Kopyalamak için çok fazla grafi var; dışa aktarın.</translation>
    </message>
    <message>
        <source>These films do not show that either is better.</source>
        <translation>Bu grafiler ikisinden birinin daha iyi olduğunu göstermiyor.</translation>
    </message>
    <message>
        <source>This film is outside what the network was made for. No score is given.</source>
        <translation>Bu grafi, ağın amacı dışında. Skor verilmiyor.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file.</source>
        <translation>Bu bir aygıt, boru ya da soket; dosya değil.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>Bu bir klasör, grafi değil.</translation>
    </message>
    <message>
        <source>This is a link to another place, and links are not followed.</source>
        <translation>Bu başka bir yere bağlantı; bağlantılar izlenmez.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive, which is not opened.</source>
        <translation>Bu, arşiv içinde bir arşiv; açılmaz.</translation>
    </message>
    <message numerus="yes">
        <source>This is for %n films. Go on?</source>
        <translation>
            <numerusform>Bu, %n grafi için geçerli. Sürdürülsün mü?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PNG file of a coloured film{format_note}; no other format keeps its values.</source>
        <translation>Bu, renklendirilmiş bir grafinin PNG dosyası değil{format_note}; başka hiçbir biçim değerlerini korumaz.</translation>
    </message>
    <message>
        <source>This is not the administrator's password.</source>
        <translation>Yönetici parolası bu değil.</translation>
    </message>
    <message>
        <source>This read is not recorded.</source>
        <translation>Bu değerlendirme kaydedilmiyor.</translation>
    </message>
    <message>
        <source>This run has made no bundle yet.</source>
        <translation>Bu çalıştırma henüz paket üretmedi.</translation>
    </message>
    <message>
        <source>This run has not been evaluated yet; that is done when its last stage has ended.</source>
        <translation>Bu çalıştırmanın başarımı henüz değerlendirilmedi; bu, son aşaması bitince yapılır.</translation>
    </message>
    <message>
        <source>This screen is not calibrated any more</source>
        <translation>Bu ekran artık kalibre değil</translation>
    </message>
    <message>
        <source>This was given up before it was done.</source>
        <translation>Bu iş bitmeden bırakıldı.</translation>
    </message>
    <message>
        <source>Three viewports</source>
        <translation>Üç görünüm</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Eşik</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Eşikler</translation>
    </message>
    <message>
        <source>Thresholds, and what they mean</source>
        <translation>Eşikler ve anlamları</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Time and memory</source>
        <translation>Süre ve bellek</translation>
    </message>
    <message>
        <source>Time and memory on this machine</source>
        <translation>Bu bilgisayarda süre ve bellek</translation>
    </message>
    <message>
        <source>Time per film</source>
        <translation>Grafi süresi</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Bilmeniz gereken</translation>
    </message>
    <message>
        <source>To the network's class, when you had disagreed</source>
        <translation>Farklı düşünürken ağın sınıfına</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Neye</translation>
    </message>
    <message>
        <source>To yet another class</source>
        <translation>Bambaşka bir sınıfa</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Çok küçük</translation>
    </message>
    <message>
        <source>Top and bottom exchanged</source>
        <translation>Üst ile alt yer değiştirir</translation>
    </message>
    <message>
        <source>Train networks, and choose the active one</source>
        <translation>Ağları eğitin ve etkin olanı seçin</translation>
    </message>
    <message>
        <source>Train {found}, or begin with another bundle.</source>
        <translation>Planda {found} eğitin ya da başka bir model paketiyle başlayın.</translation>
    </message>
    <message>
        <source>Trained as the controls are, on all films</source>
        <translation>Kontroller gibi, tüm grafilerle eğitildi</translation>
    </message>
    <message>
        <source>Trained without {name}, tested on it</source>
        <translation>Dışarıda bırakılıp test edilen kaynak: {name}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Training, validation and test</source>
        <translation>Eğitim, doğrulama ve test</translation>
    </message>
    <message>
        <source>Trains and tests with the centre of every film hidden</source>
        <translation>Her grafinin ortası gizlenerek eğitir ve test eder</translation>
    </message>
    <message>
        <source>Trains anew without each source, and tests on it</source>
        <translation>Her kaynağı dışarıda bırakarak yeniden eğitir ve onda test eder</translation>
    </message>
    <message>
        <source>True COVID-19: {right} called so, {wrong} not</source>
        <translation>Gerçek COVID-19: {right} doğru, {wrong} yanlış</translation>
    </message>
    <message>
        <source>True other pneumonia: {right} called so, {wrong} not</source>
        <translation>Gerçek diğer pnömoni: {right} doğru, {wrong} yanlış</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Gerçek boyut</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güvenilirlik</translation>
    </message>
    <message>
        <source>Trust is being worked out. Wait for its end, or stop it first.</source>
        <translation>Güvenilirlik hesaplanıyor. Bitmesini bekleyin ya da önce durdurun.</translation>
    </message>
    <message numerus="yes">
        <source>Trust was worked out for %n films.</source>
        <translation>
            <numerusform>%n grafinin güvenilirliği hesaplandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Try again; close other programs if the computer is busy.</source>
        <translation>Yeniden deneyin; bilgisayar meşgulse başka programları kapatın.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, report it.</source>
        <translation>Yeniden deneyin; iki kez olursa bildirin.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, send the report to whoever looks after the program.</source>
        <translation>Yeniden deneyin; iki kez olursa raporu programdan sorumlu kişiye gönderin.</translation>
    </message>
    <message>
        <source>Try again; the film is still here.</source>
        <translation>Yeniden deneyin; grafi hâlâ burada.</translation>
    </message>
    <message>
        <source>Turn it back with that version, or export the film again with this one.</source>
        <translation>O sürümle geri çevirin ya da grafiyi bu sürümle yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Sola döndür</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Sağa döndür</translation>
    </message>
    <message>
        <source>Turned by up to so many degrees</source>
        <translation>En çok bu kadar derece döndürme</translation>
    </message>
    <message>
        <source>Two stages are called {stage}.</source>
        <translation>İki aşamanın adı {stage}.</translation>
    </message>
    <message>
        <source>Two viewports</source>
        <translation>İki görünüm</translation>
    </message>
    <message>
        <source>Unlike the training films</source>
        <translation>Eğitim grafilerine benzemiyor</translation>
    </message>
    <message>
        <source>Unpack the archive with another program and open the folder.</source>
        <translation>Arşivi başka bir programla açıp klasörü açın.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation>Arşivi parolasıyla açıp klasörü açın.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation>Dıştaki arşivi açıp içtekini açın.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Emin değilim</translation>
    </message>
    <message>
        <source>Unsure about it</source>
        <translation>Emin değil</translation>
    </message>
    <message>
        <source>Unused high bits held something and were cleared.</source>
        <translation>Kullanılmayan yüksek bitler doluydu ve temizlendi.</translation>
    </message>
    <message>
        <source>Up to so many times larger</source>
        <translation>En çok bu kadar kat büyütme</translation>
    </message>
    <message>
        <source>Up to ten are offered on the first page and in the File menu. Only where they lie is written down, in a file that only you can read. Switching it off forgets them.</source>
        <translation>En çok onu ilk sayfada ve Dosya menüsünde önerilir. Yalnızca nerede oldukları, sadece sizin okuyabileceğiniz bir dosyaya yazılır. Kapatmak onları unutturur.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Üst</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Baş aşağı</translation>
    </message>
    <message>
        <source>Use that version, or export the network with this one.</source>
        <translation>O sürümü kullanın ya da ağı bu sürümle dışa aktarın.</translation>
    </message>
    <message>
        <source>Use that version, or name another worklist.</source>
        <translation>O sürümü kullanın ya da başka bir çalışma listesi belirtin.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>O sürümü kullanın.</translation>
    </message>
    <message>
        <source>Use the PNG file as export-rgb wrote it.</source>
        <translation>PNG dosyasını export-rgb nasıl yazdıysa öyle kullanın.</translation>
    </message>
    <message>
        <source>Use the file as export-rgb wrote it, or export the film again.</source>
        <translation>Dosyayı export-rgb nasıl yazdıysa öyle kullanın ya da grafiyi yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Kullanım kılavuzu</translation>
    </message>
    <message>
        <source>User guide, intended use, risks and the other documents, in English</source>
        <translation>Kullanım kılavuzu, kullanım amacı, riskler ve öteki belgeler, İngilizce</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Validation films at a score of 0.5</source>
        <translation>0,5 skorunda doğrulama grafileri</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Doğrulama kaybı</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Values inside a box</source>
        <translation>Kutu içindeki değerler</translation>
    </message>
    <message>
        <source>Values inside an ellipse</source>
        <translation>Elips içindeki değerler</translation>
    </message>
    <message>
        <source>Version of the library that runs the network: {then} then, {now} now.</source>
        <translation>Ağı çalıştıran kitaplığın sürümü: o zaman {then}, şimdi {now}.</translation>
    </message>
    <message>
        <source>Version of this program: {then} then, {now} now.</source>
        <translation>Bu programın sürümü: o zaman {then}, şimdi {now}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Versions and hashes</source>
        <translation>Sürümler ve özet değerleri</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Projeksiyon</translation>
    </message>
    <message>
        <source>View not stated</source>
        <translation>Projeksiyon belirtilmemiş</translation>
    </message>
    <message numerus="yes">
        <source>View: %n chosen</source>
        <translation>
            <numerusform>Projeksiyon: %n seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>View: any</source>
        <translation>Projeksiyon: tümü</translation>
    </message>
    <message>
        <source>Wait until it has ended, and try again.</source>
        <translation>Bitmesini bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it, and try again.</source>
        <translation>Bitmesini bekleyin ya da bitirin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it, and try again.</source>
        <translation>Bitmesini bekleyin ya da durdurun, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wait until its transfer is complete and try again.</source>
        <translation>Aktarımı tamamlanana dek bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Waiting for the end of another screening</source>
        <translation>Başka bir taramanın bitmesi bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for the heat map</source>
        <translation>Isı haritası bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for the network that was chosen …</source>
        <translation>Seçilen ağ bekleniyor …</translation>
    </message>
    <message numerus="yes">
        <source>Waiting until %n files are complete</source>
        <translation>
            <numerusform>%n dosyanın tamamlanması bekleniyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits after the next step until it is told to go on</source>
        <translation>Sonraki adımdan sonra, sürdürülmesi istenene dek bekler</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Klasör izle</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Klasör izle …</translation>
    </message>
    <message>
        <source>Watched as soon as the network is loaded</source>
        <translation>Ağ yüklenir yüklenmez izlenir</translation>
    </message>
    <message>
        <source>Watching for new films</source>
        <translation>Yeni grafiler bekleniyor</translation>
    </message>
    <message>
        <source>Weaker heat map</source>
        <translation>Daha soluk ısı haritası</translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation>Bu grafi ne gösteriyor?</translation>
    </message>
    <message>
        <source>What every key and mouse button does</source>
        <translation>Her tuşun ve fare düğmesinin ne yaptığı</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Olanlar</translation>
    </message>
    <message>
        <source>What is frozen keeps its batch statistics; that is our choice.</source>
        <translation>Dondurulanların yığın istatistikleri korunur; bu bizim seçimimiz.</translation>
    </message>
    <message>
        <source>What is seen of the film</source>
        <translation>Grafinin görünen bölümü</translation>
    </message>
    <message>
        <source>What is seen of the film, as PNG</source>
        <translation>Grafinin görünen bölümü, PNG olarak</translation>
    </message>
    <message>
        <source>What it does over the film</source>
        <translation>Grafi üzerinde ne yaptığı</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>What it scores</source>
        <translation>Elde ettiği değerler</translation>
    </message>
    <message>
        <source>What speaks for {name}</source>
        <translation>{name} lehine olan</translation>
    </message>
    <message>
        <source>What the controls begin with</source>
        <translation>Kontrollerin başlangıcı</translation>
    </message>
    <message>
        <source>What the network knows before</source>
        <translation>Ağın önceden bildikleri</translation>
    </message>
    <message>
        <source>What the network was given: {then} then, {now} now.</source>
        <translation>Ağa verilen: o zaman {then}, şimdi {now}.</translation>
    </message>
    <message>
        <source>What the network would say if the part you painted over looked like what surrounds it. A score that changes much rests on that part; one that stays does not show that the part is harmless.</source>
        <translation>Boyadığınız bölüm çevresi gibi görünseydi ağ ne derdi. Çok değişen bir skor o bölüme dayanır; değişmeyen bir skor o bölümün zararsız olduğunu göstermez.</translation>
    </message>
    <message>
        <source>What the networks say of themselves</source>
        <translation>Ağların kendileri hakkında söyledikleri</translation>
    </message>
    <message>
        <source>What the threshold is to reach</source>
        <translation>Eşiğin ulaşacağı değer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yapılan işlem</translation>
    </message>
    <message>
        <source>What was trained, activated and changed. Entries are only ever added.</source>
        <translation>Eğitilen, etkinleştirilen ve değiştirilenler. Kayıtlar yalnızca eklenir.</translation>
    </message>
    <message>
        <source>What you asked for is done, but it could not be written to the log.</source>
        <translation>İstediğiniz yapıldı, ama günlüğe yazılamadı.</translation>
    </message>
    <message>
        <source>What you said could not be recorded.</source>
        <translation>Söyledikleriniz kaydedilemedi.</translation>
    </message>
    <message>
        <source>What you say is recorded with its times, for you alone: only on this computer, only for your account. A report or a result of a film holds nothing of it but your answer to whether the film shows pneumonia.</source>
        <translation>Söyledikleriniz zamanlarıyla yalnızca sizin için kaydedilir: yalnızca bu bilgisayarda, yalnızca sizin hesabınızda. Bir grafinin raporunda ya da sonucunda bunlardan yalnızca grafide pnömoni olup olmadığına verdiğiniz yanıt bulunur.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Tekerlek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Where a class comes from other sources than the other class, a network can score well by recognising the source: its markers, borders and compression instead of lungs. The nearer the file geometry or the hidden centre come to the plain result, the less that result means.</source>
        <translation>Bir sınıf öteki sınıftan farklı kaynaklardan geliyorsa, ağ kaynağı tanıyarak iyi skor verebilir: akciğerleri değil işaretleri, kenarları ve sıkıştırmayı. Dosya geometrisi ya da gizli orta, olağan sonuca ne kadar yaklaşırsa o sonucun anlamı o kadar azalır.</translation>
    </message>
    <message>
        <source>Where the heat map lies, as you see it; nothing needs to be said</source>
        <translation>Sizce ısı haritasının yeri; bir şey söylemek gerekmez</translation>
    </message>
    <message>
        <source>Where the map lies</source>
        <translation>Haritanın yeri</translation>
    </message>
    <message>
        <source>Where the network runs; another choice loads it anew, and the film stays</source>
        <translation>Ağın çalıştığı yer; başka bir seçim ağı yeniden yükler, grafi kalır</translation>
    </message>
    <message>
        <source>Which class the score favours, if the film shows pneumonia.</source>
        <translation>Grafide pnömoni varsa skorun öne çıkardığı sınıf.</translation>
    </message>
    <message>
        <source>Which frame is shown</source>
        <translation>Hangi karenin gösterildiği</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>Kim haklıydı</translation>
    </message>
    <message>
        <source>Whose number</source>
        <translation>Sayının kaynağı</translation>
    </message>
    <message>
        <source>Why a film is not judged, or what to keep in mind. Falling, the gravest come first.</source>
        <translation>Bir grafinin neden değerlendirilmediği ya da nelere dikkat edileceği. Azalan sırada en önemliler önce gelir.</translation>
    </message>
    <message>
        <source>Why films were not judged</source>
        <translation>Grafilerin değerlendirilmeme nedenleri</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Neden atlandığı</translation>
    </message>
    <message>
        <source>Width by height, changed by up to so much</source>
        <translation>En-boy oranı, en çok bu kadar değiştirilir</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Window 1</source>
        <translation>Pencere 1</translation>
    </message>
    <message>
        <source>Window 1 of the film's menu</source>
        <translation>Grafi menüsündeki 1. pencere</translation>
    </message>
    <message>
        <source>Window 2</source>
        <translation>Pencere 2</translation>
    </message>
    <message>
        <source>Window 2 of the film's menu</source>
        <translation>Grafi menüsündeki 2. pencere</translation>
    </message>
    <message>
        <source>Window 3</source>
        <translation>Pencere 3</translation>
    </message>
    <message>
        <source>Window 3 of the film's menu</source>
        <translation>Grafi menüsündeki 3. pencere</translation>
    </message>
    <message>
        <source>Window 4</source>
        <translation>Pencere 4</translation>
    </message>
    <message>
        <source>Window 4 of the film's menu</source>
        <translation>Grafi menüsündeki 4. pencere</translation>
    </message>
    <message>
        <source>Window 5</source>
        <translation>Pencere 5</translation>
    </message>
    <message>
        <source>Window 5 of the film's menu</source>
        <translation>Grafi menüsündeki 5. pencere</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>Dosyanın {number}. penceresi</translation>
    </message>
    <message>
        <source>Window: right is softer, up is brighter</source>
        <translation>Pencereleme: sağ yumuşak, yukarı parlak</translation>
    </message>
    <message>
        <source>Windowed alike</source>
        <translation>Aynı pencereleme</translation>
    </message>
    <message>
        <source>Wipe the heat map away</source>
        <translation>Isı haritasını kaldırın</translation>
    </message>
    <message>
        <source>Wipe the paint off</source>
        <translation>Boyayı sil</translation>
    </message>
    <message>
        <source>With the folders inside it</source>
        <translation>İçindeki klasörlerle birlikte</translation>
    </message>
    <message>
        <source>Without ImageNet's weights it is not transfer learning.</source>
        <translation>ImageNet ağırlıkları olmadan transfer öğrenme olmaz.</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer from the network: %n films.</source>
        <translation>
            <numerusform>Ağdan yanıt alamayan: %n grafi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without both classes there is nothing to tell apart.</source>
        <translation>İki sınıf da yoksa ayırt edilecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>Without each source: trained anew, tested on it</source>
        <translation>Her kaynak dışarıda: yeniden eğitildi, onda test edildi</translation>
    </message>
    <message>
        <source>Without pneumonia, and not to be judged: {films}</source>
        <translation>Pnömonisiz, değerlendirilmemesi gereken: {films}</translation>
    </message>
    <message>
        <source>Without them nobody knows whether it is the lungs that are read.</source>
        <translation>Onlar olmadan, okunanın akciğerler olup olmadığını kimse bilemez.</translation>
    </message>
    <message>
        <source>Words in the corners</source>
        <translation>Köşelerdeki yazılar</translation>
    </message>
    <message>
        <source>Words of the file, folder, patient or accession</source>
        <translation>Dosya, klasör, hasta ya da erişim numarasından sözcükler</translation>
    </message>
    <message>
        <source>Work out trust of all films</source>
        <translation>Tüm grafilerin güvenilirliğini hesapla</translation>
    </message>
    <message>
        <source>Work out “{part}” after each result</source>
        <translation>Her sonuçtan sonra “{part}” hesaplansın</translation>
    </message>
    <message>
        <source>Working out trust</source>
        <translation>Güvenilirlik hesaplanıyor</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Çalışma listesi</translation>
    </message>
    <message>
        <source>Write a .csv or .jsonl file instead.</source>
        <translation>Bunun yerine .csv ya da .jsonl dosyası yazın.</translation>
    </message>
    <message>
        <source>Write a day as 2020-03-14.</source>
        <translation>Günü 2020-03-14 gibi yazın.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>0 ile 100 arasında bir sayı yazın.</translation>
    </message>
    <message>
        <source>Write a score from 0 to 1, as in 0.5.</source>
        <translation>0 ile 1 arası bir skor yazın, örneğin 0,5.</translation>
    </message>
    <message>
        <source>Write covid19, other_pneumonia or no_pneumonia there and choose the file again.</source>
        <translation>Oraya covid19, other_pneumonia ya da no_pneumonia yazıp dosyayı yeniden seçin.</translation>
    </message>
    <message>
        <source>Wrong in every network that was compared</source>
        <translation>Karşılaştırılan her ağda yanlış</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message numerus="yes">
        <source>You agree with %n films' answers.</source>
        <translation>
            <numerusform>%n grafinin yanıtını doğru buluyorsunuz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are unsure about %n films.</source>
        <translation>
            <numerusform>%n grafiden emin değilsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are unsure about pneumonia. If this film shows it, the network favours {favoured} over {other}.</source>
        <translation>Pnömoniden emin değilsiniz. Bu grafide varsa, ağ {other} yerine {favoured} lehinde görüş bildiriyor.</translation>
    </message>
    <message>
        <source>You changed your mind to {label}, as the network says.</source>
        <translation>Fikrinizi değiştirdiniz: {label}, ağın dediği gibi.</translation>
    </message>
    <message>
        <source>You changed your mind to {label}; the network says otherwise.</source>
        <translation>Fikrinizi değiştirdiniz: {label}; ağ başka bir şey söylüyor.</translation>
    </message>
    <message>
        <source>You confirmed pneumonia. The score favours {favoured} over {other}.</source>
        <translation>Pnömoniyi doğruladınız. Skor {other} yerine {favoured} lehinde.</translation>
    </message>
    <message numerus="yes">
        <source>You disagree with %n films' answers.</source>
        <translation>
            <numerusform>%n grafinin yanıtını yanlış buluyorsunuz.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said first: {label} ({sure})</source>
        <translation>İlk sözünüz: {label} ({sure})</translation>
    </message>
    <message>
        <source>You said it first</source>
        <translation>İlk sözünüz buydu</translation>
    </message>
    <message>
        <source>You said that this film shows no pneumonia. The network must not be asked about a healthy chest, so its score is not shown.</source>
        <translation>Bu grafide pnömoni olmadığını söylediniz. Ağa sağlıklı bir akciğer sorulmamalıdır; bu yüzden skoru gösterilmiyor.</translation>
    </message>
    <message>
        <source>You, after</source>
        <translation>Siz, sonra</translation>
    </message>
    <message>
        <source>You, before</source>
        <translation>Siz, önce</translation>
    </message>
    <message>
        <source>Youden: largest sum of sensitivity and specificity</source>
        <translation>Youden: duyarlılık ve özgüllüğün en büyük toplamı</translation>
    </message>
    <message>
        <source>Your choice holds until the program ends, but it could not be saved.</source>
        <translation>Seçiminiz program kapanana dek geçerli, ama kaydedilemedi.</translation>
    </message>
    <message>
        <source>Your first word was the network's</source>
        <translation>İlk sözünüz ağınkiydi</translation>
    </message>
    <message>
        <source>Your read</source>
        <translation>Değerlendirmeniz</translation>
    </message>
    <message>
        <source>Your read: COVID-19 Pneumonia</source>
        <translation>Değerlendirmeniz: COVID-19 pnömonisi</translation>
    </message>
    <message>
        <source>Your read: No pneumonia</source>
        <translation>Değerlendirmeniz: pnömoni yok</translation>
    </message>
    <message>
        <source>Your read: Other Pneumonias</source>
        <translation>Değerlendirmeniz: diğer pnömoniler</translation>
    </message>
    <message>
        <source>Your reads</source>
        <translation>Değerlendirmeleriniz</translation>
    </message>
    <message>
        <source>Your reads are forgotten, but the truth you imported could not be deleted.</source>
        <translation>Değerlendirmeleriniz unutuldu, ama içe aktardığınız gerçek tanılar silinemedi.</translation>
    </message>
    <message>
        <source>Your reads are forgotten.</source>
        <translation>Değerlendirmeleriniz unutuldu.</translation>
    </message>
    <message>
        <source>Your reads could not be forgotten; they are all still there.</source>
        <translation>Değerlendirmeleriniz unutulamadı; hepsi yerinde duruyor.</translation>
    </message>
    <message>
        <source>Your reads may not be read.</source>
        <translation>Değerlendirmeleriniz okunamıyor.</translation>
    </message>
    <message>
        <source>Your reads …</source>
        <translation>Değerlendirmeleriniz …</translation>
    </message>
    <message>
        <source>Your settings may not be read, so the program's own are used.</source>
        <translation>Ayarlarınızı okuma izni yok; programın kendi ayarları kullanılıyor.</translation>
    </message>
    <message>
        <source>Your settings were damaged, so the program's own are used; the old file is kept as {name}.</source>
        <translation>Ayarlarınız bozuktu; programın kendi ayarları kullanılıyor. Eski dosya {name} adıyla saklandı.</translation>
    </message>
    <message>
        <source>Zones involved</source>
        <translation>Tutulan zonlar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>İmlecin olduğu yerde yakınlaştırma</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>bir grafi</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>tahmin</translation>
    </message>
    <message>
        <source>a radiograph is grey; this is another kind of picture</source>
        <translation>röntgen grafisi gridir; bu başka tür bir görüntü</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>doğruluk</translation>
    </message>
    <message>
        <source>accuracy / recall / precision as printed</source>
        <translation>basıldığı gibi doğruluk / duyarlılık / kesinlik</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>etkinleştirildi</translation>
    </message>
    <message>
        <source>active</source>
        <translation>etkin</translation>
    </message>
    <message>
        <source>active before</source>
        <translation>önceden etkin</translation>
    </message>
    <message>
        <source>after the result</source>
        <translation>sonuçtan sonra</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>all films alike</source>
        <translation>tüm grafilere aynı</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>tüm katmanlar</translation>
    </message>
    <message>
        <source>an installed network</source>
        <translation>kurulu bir ağ</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>dedektörde</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>ortalama kesinlik</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>dengeli doğruluk</translation>
    </message>
    <message>
        <source>began with</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>başlıyor</translation>
    </message>
    <message>
        <source>begins: {words}</source>
        <translation>başlıyor: {words}</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>hesaplanıyor</translation>
    </message>
    <message>
        <source>brightness was stretched automatically</source>
        <translation>parlaklık otomatik olarak yayıldı</translation>
    </message>
    <message>
        <source>bundle SHA-256 {hash}</source>
        <translation>model paketi SHA-256 {hash}</translation>
    </message>
    <message>
        <source>by every network</source>
        <translation>her ağca</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibre</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>kalibrasyon hatası</translation>
    </message>
    <message>
        <source>called COVID-19</source>
        <translation>COVID-19 olarak sınıflanan</translation>
    </message>
    <message>
        <source>called by the network</source>
        <translation>ağın sınıflaması</translation>
    </message>
    <message>
        <source>can be carried out here</source>
        <translation>burada uygulanabilir</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>aday</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>oluşturulamıyor</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kullanılamaz</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>hücre</translation>
    </message>
    <message>
        <source>centre alone</source>
        <translation>yalnızca orta</translation>
    </message>
    <message>
        <source>centre alone {centre}, frame alone {frame}</source>
        <translation>yalnızca orta {centre}, yalnızca kenar {frame}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>kesin</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>şans</translation>
    </message>
    <message>
        <source>changes tried</source>
        <translation>denenen değişiklik</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>closer to them than {count} of 100 validation films</source>
        <translation>100 doğrulama grafisinin {count} tanesinden daha yakın</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>kaba</translation>
    </message>
    <message>
        <source>colours turned into luminance, 8 bits</source>
        <translation>renkler ışıklılığa çevrildi, 8 bit</translation>
    </message>
    <message>
        <source>column {column}, row {row}: stored value {stored}</source>
        <translation>sütun {column}, satır {row}: kayıtlı değer {stored}</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>karşılaştırıldı</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>siz doğruladınız</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>kontur</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>okunamadı</translation>
    </message>
    <message>
        <source>could not be worked out</source>
        <translation>hesaplanamadı</translation>
    </message>
    <message>
        <source>cut-off {share:.0%}</source>
        <translation>kesme sınırı {share:.0%}</translation>
    </message>
    <message>
        <source>damaged registry set aside</source>
        <translation>bozuk ağ kaydı kenara alındı</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>tarih belirtilmemiş</translation>
    </message>
    <message>
        <source>depth {number} ({layer})</source>
        <translation>derinlik {number} ({layer})</translation>
    </message>
    <message>
        <source>device</source>
        <translation>aygıt</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>yanlış</translation>
    </message>
    <message>
        <source>distance, if the 99th film of 100 lies at 1</source>
        <translation>uzaklık, 100 grafinin 99.su 1 sayılırsa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>drawn by code, larger is brighter</source>
        <translation>kodla çizilmiş, büyük olan parlaktır</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>girdi</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epok</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>epok {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>estimated at the patient</source>
        <translation>hastada tahmini</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>başarım değerlendirmesi</translation>
    </message>
    <message>
        <source>exported to a file</source>
        <translation>dosyaya dışa aktarıldı</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>failed: {why}</source>
        <translation>başarısız: {why}</translation>
    </message>
    <message>
        <source>farther from them than {count} of 100 validation films</source>
        <translation>100 doğrulama grafisinin {count} tanesinden daha uzak</translation>
    </message>
    <message>
        <source>few</source>
        <translation>az</translation>
    </message>
    <message>
        <source>field of view: turned by {degrees:.10g} degrees against the detector before it was stored</source>
        <translation>görüş alanı: kaydedilmeden önce dedektöre göre {degrees:.10g} derece döndürülmüş</translation>
    </message>
    <message>
        <source>field of view: turned by {degrees:.10g} degrees and mirrored against the detector before it was stored</source>
        <translation>görüş alanı: kaydedilmeden önce dedektöre göre {degrees:.10g} derece döndürülüp aynalanmış</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>dolgu</translation>
    </message>
    <message>
        <source>film SHA-256 {hash}</source>
        <translation>grafi SHA-256 {hash}</translation>
    </message>
    <message>
        <source>film {number}</source>
        <translation>grafi {number}</translation>
    </message>
    <message>
        <source>films</source>
        <translation>grafi</translation>
    </message>
    <message>
        <source>films / patients</source>
        <translation>grafi / hasta</translation>
    </message>
    <message>
        <source>films are prepared: {done:,} of {total:,}</source>
        <translation>grafiler hazırlanıyor: {done:,} / {total:,}</translation>
    </message>
    <message>
        <source>films are scored: {done:,} of {total:,}</source>
        <translation>grafiler skorlanıyor: {done:,} / {total:,}</translation>
    </message>
    <message>
        <source>films frozen for comparisons</source>
        <translation>grafiler karşılaştırmalar için sabitlendi</translation>
    </message>
    <message>
        <source>films with classes and splits, SHA-256</source>
        <translation>sınıf ve kümeleriyle grafiler, SHA-256</translation>
    </message>
    <message>
        <source>fine detail may be missing or invented</source>
        <translation>ince ayrıntılar eksik ya da uydurma olabilir</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>daha ince</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>sığdırılmış</translation>
    </message>
    <message>
        <source>folder of networks</source>
        <translation>ağların klasörü</translation>
    </message>
    <message>
        <source>folders by class</source>
        <translation>sınıf klasörleri</translation>
    </message>
    <message>
        <source>frame alone</source>
        <translation>yalnızca kenar</translation>
    </message>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>kare {frame} / {frames}</translation>
    </message>
    <message>
        <source>frame {number} of {frames}</source>
        <translation>kare {number} / {frames}</translation>
    </message>
    <message>
        <source>from 0</source>
        <translation>en az 0</translation>
    </message>
    <message>
        <source>from 2020-01-01</source>
        <translation>ilk 2020-01-01</translation>
    </message>
    <message>
        <source>from {layer} on</source>
        <translation>{layer} katmanından sonrası</translation>
    </message>
    <message>
        <source>goes on at epoch {epoch}</source>
        <translation>{epoch}. epoktan sürüyor</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>head alone</source>
        <translation>yalnızca sınıflandırıcı</translation>
    </message>
    <message>
        <source>here</source>
        <translation>burada</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>highest bar: {films}</source>
        <translation>en yüksek çubuk: {films}</translation>
    </message>
    <message>
        <source>highest score</source>
        <translation>en yüksek skor</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>dosyadan içe aktarıldı</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>parçalar halinde</translation>
    </message>
    <message>
        <source>input SHA-256 {hash}</source>
        <translation>girdi SHA-256 {hash}</translation>
    </message>
    <message>
        <source>inside an archive; unpack it first</source>
        <translation>bir arşivin içinde; önce onu açın</translation>
    </message>
    <message>
        <source>interrupted, can go on</source>
        <translation>kesildi, sürdürülebilir</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>ters</translation>
    </message>
    <message>
        <source>it looks like a lateral view, or like no chest; only PA and AP should be judged</source>
        <translation>yan grafiye benziyor ya da akciğere benzemiyor; yalnızca PA ve AP değerlendirilmeli</translation>
    </message>
    <message>
        <source>its brightness is nothing like two lungs beside a bright middle</source>
        <translation>parlaklığı, aydınlık bir ortanın iki yanındaki akciğerlere hiç benzemiyor</translation>
    </message>
    <message>
        <source>its header says {detail}</source>
        <translation>başlığında yazan: {detail}</translation>
    </message>
    <message>
        <source>its own window</source>
        <translation>kendi penceresi</translation>
    </message>
    <message>
        <source>its own window: values differ in kind</source>
        <translation>kendi penceresi: değerlerin türü farklı</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>değerlendirildi</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>öğrenme oranı</translation>
    </message>
    <message>
        <source>left with the answer sealed: {count}</source>
        <translation>yanıt mühürlüyken bırakılan: {count}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>bir dakikadan az</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>olası</translation>
    </message>
    <message>
        <source>line at {share:.0%}</source>
        <translation>çizgi {share:.0%}</translation>
    </message>
    <message>
        <source>look-up table from the file: {count} entries of {bits} bits</source>
        <translation>dosyadaki arama tablosu: {bits} bitlik {count} giriş</translation>
    </message>
    <message>
        <source>look-up table of the file</source>
        <translation>dosyanın arama tablosu</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>kayıpsız</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>kayıplı</translation>
    </message>
    <message>
        <source>lowest score</source>
        <translation>en düşük skor</translation>
    </message>
    <message>
        <source>marked FOR PROCESSING; open the film for presentation</source>
        <translation>FOR PROCESSING olarak işaretli; gösterim için olan grafiyi açın</translation>
    </message>
    <message>
        <source>marks in colour became grey</source>
        <translation>renkli işaretler gri oldu</translation>
    </message>
    <message>
        <source>mean score of the bin</source>
        <translation>grubun ortalama skoru</translation>
    </message>
    <message>
        <source>mean {mean} ± {deviation}</source>
        <translation>ortalama {mean} ± {deviation}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>kaçırılan</translation>
    </message>
    <message>
        <source>modality: look-up table of {count} entries</source>
        <translation>modalite: {count} girişli arama tablosu</translation>
    </message>
    <message>
        <source>modality: slope {slope:.10g}, intercept {intercept:.10g}</source>
        <translation>modalite: eğim {slope:.10g}, kesim {intercept:.10g}</translation>
    </message>
    <message>
        <source>moves with it by share of the film</source>
        <translation>grafideki paya göre birlikte hareket eder</translation>
    </message>
    <message>
        <source>moves with it in mm</source>
        <translation>mm olarak birlikte hareket eder</translation>
    </message>
    <message>
        <source>nCoV Desktop</source>
        <translation>nCoV Desktop</translation>
    </message>
    <message>
        <source>nCoV Desktop report</source>
        <translation>nCoV Desktop raporu</translation>
    </message>
    <message>
        <source>nCoV Desktop test of {bundle}</source>
        <translation>nCoV Desktop testi: {bundle}</translation>
    </message>
    <message>
        <source>nCoV Desktop training report: {name}</source>
        <translation>nCoV Desktop eğitim raporu: {name}</translation>
    </message>
    <message>
        <source>nCoV Desktop worklist</source>
        <translation>nCoV Desktop çalışma listesi</translation>
    </message>
    <message>
        <source>nCoV Desktop {version} · {network} · {precision} on {device}</source>
        <translation>nCoV Desktop {version} · {network} · {precision}, {device}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ağ</translation>
    </message>
    <message>
        <source>network, films</source>
        <translation>ağ, grafiler</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>dosya belirtilmemiş</translation>
    </message>
    <message>
        <source>no film</source>
        <translation>grafi yok</translation>
    </message>
    <message>
        <source>no films yet</source>
        <translation>henüz grafi yok</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>aralık yok</translation>
    </message>
    <message>
        <source>no patient is named</source>
        <translation>hasta belirtilmemiş</translation>
    </message>
    <message>
        <source>no pixel inside</source>
        <translation>içinde piksel yok</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>henüz plan yok</translation>
    </message>
    <message>
        <source>no reader has tagged it</source>
        <translation>hiçbir değerlendiren etiketlememiş</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>henüz çalıştırma yok</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>skor yok</translation>
    </message>
    <message>
        <source>no spacing: sizes in pixels only</source>
        <translation>piksel aralığı yok: boyutlar yalnızca piksel</translation>
    </message>
    <message>
        <source>no window in the file: automatic window</source>
        <translation>dosyada pencere yok: otomatik pencere</translation>
    </message>
    <message>
        <source>no window in the file: full range</source>
        <translation>dosyada pencere yok: tüm aralık</translation>
    </message>
    <message>
        <source>not a chest film ({detail})</source>
        <translation>akciğer grafisi değil ({detail})</translation>
    </message>
    <message>
        <source>not a frontal view ({detail})</source>
        <translation>frontal projeksiyon değil ({detail})</translation>
    </message>
    <message>
        <source>not a radiograph ({detail})</source>
        <translation>röntgen grafisi değil ({detail})</translation>
    </message>
    <message>
        <source>not a readable film</source>
        <translation>okunabilir bir grafi değil</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>dengeleme yok</translation>
    </message>
    <message>
        <source>not confirmed by a reader</source>
        <translation>henüz doğrulanmadı</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>değerlendirilmedi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>okunamadı</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz değil</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>nothing – not transfer learning</source>
        <translation>hiçbir şey – transfer öğrenme değil</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>şimdi {rate}</translation>
    </message>
    <message>
        <source>of neither class ({detail})</source>
        <translation>iki sınıftan da değil ({detail})</translation>
    </message>
    <message>
        <source>of them change the answer</source>
        <translation>yanıtı değiştiren</translation>
    </message>
    <message>
        <source>of unknown origin</source>
        <translation>kaynağı bilinmiyor</translation>
    </message>
    <message>
        <source>only films stored without loss</source>
        <translation>yalnızca kayıpsız saklanan grafiler</translation>
    </message>
    <message>
        <source>only frontal films (PA, AP) are judged</source>
        <translation>yalnızca frontal grafiler (PA, AP) değerlendirilir</translation>
    </message>
    <message>
        <source>only frontal films (PA, AP) should be judged</source>
        <translation>yalnızca frontal grafiler (PA, AP) değerlendirilmeli</translation>
    </message>
    <message>
        <source>opacity {share:.0%}</source>
        <translation>opaklık {share:.0%}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>öteki</translation>
    </message>
    <message>
        <source>other pneumonias</source>
        <translation>diğer pnömoniler</translation>
    </message>
    <message>
        <source>our choice</source>
        <translation>bizim seçimimiz</translation>
    </message>
    <message>
        <source>our site</source>
        <translation>kurumumuz</translation>
    </message>
    <message>
        <source>overlay planes in the file: {count}, not part of the pixels</source>
        <translation>dosyadaki bindirme düzlemleri: {count}, piksellerin parçası değil</translation>
    </message>
    <message>
        <source>padding: stored values {least} to {largest} are no picture</source>
        <translation>dolgu: {least} ile {largest} arasındaki kayıtlı değerler görüntü değil</translation>
    </message>
    <message>
        <source>page {number} of {pages}</source>
        <translation>sayfa {number} / {pages}</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>parts of the film are missing</source>
        <translation>grafinin bazı bölümleri eksik</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>geçti</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>parola değiştirildi</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>parola belirlendi</translation>
    </message>
    <message>
        <source>patient from the file's name</source>
        <translation>hasta dosya adından</translation>
    </message>
    <message>
        <source>patient from the film's header</source>
        <translation>hasta grafinin başlığından</translation>
    </message>
    <message>
        <source>patient from the folder</source>
        <translation>hasta klasörden</translation>
    </message>
    <message>
        <source>patient from the table</source>
        <translation>hasta tablodan</translation>
    </message>
    <message>
        <source>patient under 18</source>
        <translation>hasta 18 yaşından küçük</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>eğitim planı</translation>
    </message>
    <message>
        <source>plan, SHA-256</source>
        <translation>eğitim planı, SHA-256</translation>
    </message>
    <message>
        <source>pneumonia not confirmed</source>
        <translation>pnömoni doğrulanmadı</translation>
    </message>
    <message>
        <source>precision and recall of COVID-19 Pneumonia, in each other's column</source>
        <translation>COVID-19 pnömonisi için kesinlik ve duyarlılık, birbirinin sütununda</translation>
    </message>
    <message>
        <source>precision of COVID-19 (PPV)</source>
        <translation>COVID-19 kesinliği (PPD)</translation>
    </message>
    <message>
        <source>random weights: not transfer learning</source>
        <translation>rastgele ağırlıklar: transfer öğrenme değil</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>oldukça emin</translation>
    </message>
    <message>
        <source>rather unsure</source>
        <translation>pek emin değil</translation>
    </message>
    <message>
        <source>raw detector picture</source>
        <translation>ham dedektör görüntüsü</translation>
    </message>
    <message>
        <source>read again after the answer was seen: {count}</source>
        <translation>yanıt görüldükten sonra yeniden değerlendirilen: {count}</translation>
    </message>
    <message>
        <source>read as no pneumonia</source>
        <translation>pnömoni yok olarak değerlendirilmiş</translation>
    </message>
    <message>
        <source>read, but the network gave no answer</source>
        <translation>okundu ama ağ yanıt vermedi</translation>
    </message>
    <message>
        <source>recall and precision of Other Pneumonias</source>
        <translation>diğer pnömoniler için duyarlılık ve kesinlik</translation>
    </message>
    <message>
        <source>recall of COVID-19 (sensitivity)</source>
        <translation>COVID-19 yakalama oranı (duyarlılık)</translation>
    </message>
    <message>
        <source>recall of Other (specificity)</source>
        <translation>öteki sınıfın yakalama oranı (özgüllük)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>refused: no score is given</source>
        <translation>reddedildi: skor verilmedi</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>reviewed films of the worklist</source>
        <translation>çalışma listesinin incelenmiş grafileri</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>geri dönüldü</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>kural</translation>
    </message>
    <message>
        <source>running</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>score</source>
        <translation>skor</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>skor {score}</translation>
    </message>
    <message>
        <source>scored {score} for COVID-19 Pneumonia</source>
        <translation>COVID-19 pnömonisi skoru {score}</translation>
    </message>
    <message>
        <source>self-test passed</source>
        <translation>öz sınama başarılı</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>duyarlılık</translation>
    </message>
    <message>
        <source>sensitivity (recall)</source>
        <translation>duyarlılık (recall)</translation>
    </message>
    <message>
        <source>sensitivity {share:.2f}</source>
        <translation>duyarlılık {share:.2f}</translation>
    </message>
    <message>
        <source>share of COVID-19 among films of like score</source>
        <translation>benzer skorlu grafilerde COVID-19 payı</translation>
    </message>
    <message>
        <source>share of the
map's peak</source>
        <translation>haritanın tepe
değerindeki pay</translation>
    </message>
    <message>
        <source>share with COVID-19 Pneumonia</source>
        <translation>COVID-19 pnömonisi payı</translation>
    </message>
    <message>
        <source>shutters in the file: {count}, left out of the automatic window</source>
        <translation>dosyadaki maskeler: {count}, otomatik pencerenin dışında</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>işaretli</translation>
    </message>
    <message>
        <source>smaller class drawn more often</source>
        <translation>küçük sınıf daha sık seçilir</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>yumuşak</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>spacing: the detector's, divided by the file's magnification factor</source>
        <translation>piksel aralığı: dedektörünki, dosyadaki büyütme çarpanına bölünmüş</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>özgüllük</translation>
    </message>
    <message>
        <source>specificity {share:.2f}</source>
        <translation>özgüllük {share:.2f}</translation>
    </message>
    <message>
        <source>stage 1, validation</source>
        <translation>aşama 1, doğrulama</translation>
    </message>
    <message>
        <source>stage 2, validation</source>
        <translation>aşama 2, doğrulama</translation>
    </message>
    <message>
        <source>stage {stage} · epoch {epoch} of {epochs}</source>
        <translation>aşama {stage} · epok {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>stage {stage}, {network}</source>
        <translation>aşama {stage}, {network}</translation>
    </message>
    <message>
        <source>stopped, can go on</source>
        <translation>durduruldu, sürdürülebilir</translation>
    </message>
    <message>
        <source>stops a training</source>
        <translation>eğitimi durdurur</translation>
    </message>
    <message>
        <source>stored values: {bits} bits, signed</source>
        <translation>kayıtlı değerler: {bits} bit, işaretli</translation>
    </message>
    <message>
        <source>stored values: {bits} bits, unsigned</source>
        <translation>kayıtlı değerler: {bits} bit, işaretsiz</translation>
    </message>
    <message>
        <source>stored values: {stored} of {allocated} bits, signed</source>
        <translation>kayıtlı değerler: {allocated} bitin {stored} biti, işaretli</translation>
    </message>
    <message>
        <source>stored values: {stored} of {allocated} bits, unsigned</source>
        <translation>kayıtlı değerler: {allocated} bitin {stored} biti, işaretsiz</translation>
    </message>
    <message>
        <source>switched off in Settings</source>
        <translation>Ayarlar bölümünde kapalı</translation>
    </message>
    <message>
        <source>table of films</source>
        <translation>grafi tablosu</translation>
    </message>
    <message>
        <source>tagged as no pneumonia</source>
        <translation>pnömoni yok olarak etiketlenmiş</translation>
    </message>
    <message>
        <source>take care</source>
        <translation>dikkat</translation>
    </message>
    <message>
        <source>taken in from a run</source>
        <translation>bir çalıştırmadan alındı</translation>
    </message>
    <message>
        <source>temperature, fitted on validation</source>
        <translation>sıcaklık, doğrulama grafilerinde uyarlandı</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>test: sensitivity / specificity</source>
        <translation>test: duyarlılık / özgüllük</translation>
    </message>
    <message>
        <source>the bundle {bundle}</source>
        <translation>model paketi {bundle}</translation>
    </message>
    <message>
        <source>the file has changed since it was screened</source>
        <translation>dosya tarandıktan sonra değişmiş</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>dosya yerinde değil</translation>
    </message>
    <message>
        <source>the network gave no answer</source>
        <translation>ağ yanıt vermedi</translation>
    </message>
    <message>
        <source>the network has seen adults only</source>
        <translation>ağ yalnızca erişkinleri gördü</translation>
    </message>
    <message>
        <source>the network is for adults only</source>
        <translation>ağ yalnızca erişkinler içindir</translation>
    </message>
    <message>
        <source>the network may read the letters instead of the lungs</source>
        <translation>ağ akciğerler yerine yazıyı okuyabilir</translation>
    </message>
    <message>
        <source>the reader was unsure</source>
        <translation>değerlendiren emin değildi</translation>
    </message>
    <message>
        <source>the same film again</source>
        <translation>aynı grafi yeniden</translation>
    </message>
    <message>
        <source>the window may be closed</source>
        <translation>pencere kapatılabilir</translation>
    </message>
    <message>
        <source>there is a surround; the network expects the film alone</source>
        <translation>çevresinde boşluk var; ağ yalnızca grafiyi bekler</translation>
    </message>
    <message>
        <source>this machine is asked …</source>
        <translation>bu bilgisayar sorgulanıyor …</translation>
    </message>
    <message>
        <source>this network does not know its training films</source>
        <translation>bu ağ eğitim grafilerini bilmiyor</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>eşik</translation>
    </message>
    <message>
        <source>threshold {threshold:.2f}</source>
        <translation>eşik {threshold:.2f}</translation>
    </message>
    <message>
        <source>threshold {threshold:.3f} · {seconds:.2f} s on {device}, {precision}</source>
        <translation>eşik {threshold:.3f} · {seconds:.2f} sn, {device}, {precision}</translation>
    </message>
    <message>
        <source>threshold {threshold:g}</source>
        <translation>eşik {threshold:g}</translation>
    </message>
    <message>
        <source>to 1</source>
        <translation>en çok 1</translation>
    </message>
    <message>
        <source>to 100</source>
        <translation>en çok 100</translation>
    </message>
    <message>
        <source>to 2020-12-31</source>
        <translation>son 2020-12-31</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>eğitildi</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>true size {plane}</source>
        <translation>gerçek boyut {plane}</translation>
    </message>
    <message>
        <source>turned upright by EXIF orientation {orientation}</source>
        <translation>EXIF yönelimi {orientation} ile dikleştirildi</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>okunamadı</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>işaretsiz</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>emin değil</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>validation, COVID-19 positive</source>
        <translation>doğrulama, COVID-19 pozitif</translation>
    </message>
    <message>
        <source>validation: sensitivity / specificity</source>
        <translation>doğrulama: duyarlılık / özgüllük</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>view not stated</source>
        <translation>projeksiyon belirtilmemiş</translation>
    </message>
    <message>
        <source>view not stated, does not look like a chest film</source>
        <translation>projeksiyon belirtilmemiş, akciğer grafisine benzemiyor</translation>
    </message>
    <message>
        <source>view not stated, may not be a frontal chest film</source>
        <translation>projeksiyon belirtilmemiş, frontal akciğer grafisi olmayabilir</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>sırasını bekliyor</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>uyarı</translation>
    </message>
    <message>
        <source>weighted loss</source>
        <translation>ağırlıklı kayıp</translation>
    </message>
    <message>
        <source>what</source>
        <translation>öğe</translation>
    </message>
    <message>
        <source>what limits it</source>
        <translation>sınırlayan</translation>
    </message>
    <message>
        <source>what was tested</source>
        <translation>test edilen</translation>
    </message>
    <message>
        <source>where</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>whole film</source>
        <translation>grafinin tamamı</translation>
    </message>
    <message>
        <source>whole film {score}</source>
        <translation>grafinin tamamı {score}</translation>
    </message>
    <message>
        <source>window from the file: centre {center:.10g}, width {width:.10g} ({function})</source>
        <translation>dosyadaki pencere: merkez {center:.10g}, genişlik {width:.10g} ({function})</translation>
    </message>
    <message>
        <source>windowed as the film</source>
        <translation>grafi gibi pencerelenmiş</translation>
    </message>
    <message>
        <source>windowed as the film; values differ in kind</source>
        <translation>grafi gibi pencerelenmiş; değerlerin türü farklı</translation>
    </message>
    <message>
        <source>with the result</source>
        <translation>sonuçla birlikte</translation>
    </message>
    <message>
        <source>without an answer: {count}</source>
        <translation>yanıtsız: {count}</translation>
    </message>
    <message>
        <source>working …</source>
        <translation>çalışıyor …</translation>
    </message>
    <message>
        <source>worklist</source>
        <translation>çalışma listesi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>you are unsure; the result stays conditional</source>
        <translation>emin değilsiniz; sonuç koşullu kalıyor</translation>
    </message>
    <message>
        <source>you say that it does not; no score is shown</source>
        <translation>olmadığını söylüyorsunuz; skor gösterilmiyor</translation>
    </message>
    <message>
        <source>{answer}: {note}</source>
        <translation>{answer}: {note}</translation>
    </message>
    <message>
        <source>{begun} Films: {films}</source>
        <translation>{begun} Grafiler: {films}</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bit</translation>
    </message>
    <message>
        <source>{bits} bits, {sign}, {format}</source>
        <translation>{bits} bit, {sign}, {format}</translation>
    </message>
    <message>
        <source>{cols} × {rows} cells</source>
        <translation>{cols} × {rows} hücre</translation>
    </message>
    <message>
        <source>{cols} × {rows} pixels</source>
        <translation>{cols} × {rows} piksel</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} / {total}</translation>
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
        <source>{detail} pixels; the network needs 224 on the shorter side</source>
        <translation>{detail} piksel; ağın kısa kenarda 224 piksele gereksinimi var</translation>
    </message>
    <message>
        <source>{detail} times as far from them as 99 of 100 films; a score would mean nothing</source>
        <translation>onlara uzaklığı 100 grafinin 99 tanesininkinin {detail} katı; bir skorun anlamı olmaz</translation>
    </message>
    <message>
        <source>{detail} times as far from them as 99 of 100 films; take the score with care</source>
        <translation>onlara uzaklığı 100 grafinin 99 tanesininkinin {detail} katı; skora dikkatle yaklaşın</translation>
    </message>
    <message>
        <source>{doing}: {done:,} of {total:,}</source>
        <translation>{doing}: {done:,} / {total:,}</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} files</source>
        <translation>{total:,} dosyanın {done:,} tanesi</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} films, highest score first</source>
        <translation>{total:,} grafiden {done:,} tanesi, en yüksek skor önce</translation>
    </message>
    <message>
        <source>{ended} (stopped early)</source>
        <translation>{ended} (erken durduruldu)</translation>
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
        <translation>Tablonun {films} grafisinin kümesi yok.</translation>
    </message>
    <message>
        <source>{films}, not checked</source>
        <translation>{films}, denetlenmedi</translation>
    </message>
    <message>
        <source>{films}, not divided</source>
        <translation>{films}, kümelere ayrılmadı</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation>{key} şu komutun tuşu: “{command}”.</translation>
    </message>
    <message>
        <source>{key} keys</source>
        <translation>{key} tuşlar</translation>
    </message>
    <message>
        <source>{kind}: colours turned into luminance, 8 bits</source>
        <translation>{kind}: renkler ışıklılığa çevrildi, 8 bit</translation>
    </message>
    <message>
        <source>{known} of {judged} judged films have a truth</source>
        <translation>değerlendirilen {judged} grafinin {known} tanesinin gerçek tanısı biliniyor</translation>
    </message>
    <message>
        <source>{label}: {times:.1f} times as many films as of the other class</source>
        <translation>{label}: öteki sınıftakinin {times:.1f} katı grafi</translation>
    </message>
    <message>
        <source>{least} to {largest}</source>
        <translation>{least} – {largest}</translation>
    </message>
    <message>
        <source>{left} left in this stage</source>
        <translation>bu aşamada kalan {left}</translation>
    </message>
    <message>
        <source>{length:.0f} px, not calibrated</source>
        <translation>{length:.0f} px, kalibre değil</translation>
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
        <translation>küçük değişikliklerde {low} – {high}</translation>
    </message>
    <message numerus="yes">
        <source>{low} – {high} under %n small changes</source>
        <translation>
            <numerusform>%n küçük değişiklikte {low} – {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>{method} gives small and several places more weight than Grad-CAM does.</source>
        <translation>{method}, küçük ve birden çok yere Grad-CAM yönteminden daha çok ağırlık verir.</translation>
    </message>
    <message>
        <source>{method} weighs each feature by its share of the score.</source>
        <translation>{method}, her özelliği skordaki payına göre ağırlıklandırır.</translation>
    </message>
    <message>
        <source>{method} weighs each feature of the network by how much it moves the score on average.</source>
        <translation>{method}, ağın her özelliğini skoru ortalamada ne kadar oynattığına göre ağırlıklandırır.</translation>
    </message>
    <message>
        <source>{method} weighs every cell by its own pull on the score, so that edges come out finer.</source>
        <translation>{method}, her hücreyi skor üzerindeki kendi etkisine göre ağırlıklandırır; kenarlar daha ince çıkar.</translation>
    </message>
    <message>
        <source>{method} weighs every feature cell by cell, and so shows exactly what the score sums up.</source>
        <translation>{method}, her özelliği hücre hücre ağırlıklandırır ve böylece skorun tam olarak neyi topladığını gösterir.</translation>
    </message>
    <message>
        <source>{model}, threshold {threshold:g}: {films}</source>
        <translation>{model}, eşik {threshold:g}: {films}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (active)</source>
        <translation>{name} (etkin)</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} ve {count} tane daha</translation>
    </message>
    <message>
        <source>{name} is a candidate now.</source>
        <translation>{name} artık aday.</translation>
    </message>
    <message>
        <source>{name} is active now.</source>
        <translation>{name} artık etkin.</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} kuruldu.</translation>
    </message>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} açılmadı. {why}</translation>
    </message>
    <message>
        <source>{name} was written as one file.</source>
        <translation>{name} tek bir dosya olarak yazıldı.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}, from</source>
        <translation>{name}, alt sınır</translation>
    </message>
    <message>
        <source>{name}, to</source>
        <translation>{name}, üst sınır</translation>
    </message>
    <message>
        <source>{name}: the same film as {other}, shown once.</source>
        <translation>{name}: {other} ile aynı grafi, bir kez gösteriliyor.</translation>
    </message>
    <message>
        <source>{name}: {done:,} of {total:,} films</source>
        <translation>{name}: {done:,} / {total:,} grafi</translation>
    </message>
    <message>
        <source>{network} ({state})</source>
        <translation>{network} ({state})</translation>
    </message>
    <message>
        <source>{network} cannot be trained on films of {side} pixels.</source>
        <translation>{network} ağı {side} piksellik grafilerle eğitilemez.</translation>
    </message>
    <message>
        <source>{network} has no part named {point} to train from.</source>
        <translation>{network} ağında eğitimin başlatılacağı {point} adlı bir bölüm yok.</translation>
    </message>
    <message>
        <source>{network} is to become the bundle, but the last stage does not train it.</source>
        <translation>{network} paket olacak, ama son aşama onu eğitmiyor.</translation>
    </message>
    <message>
        <source>{network} on {device}, {precision}</source>
        <translation>{network}, {device}, {precision}</translation>
    </message>
    <message>
        <source>{network} – not installed</source>
        <translation>{network} – kurulu değil</translation>
    </message>
    <message>
        <source>{part}: what it means and what was measured</source>
        <translation>{part}: ne anlama geldiği ve ne ölçüldüğü</translation>
    </message>
    <message>
        <source>{part}: work it out again</source>
        <translation>{part}: yeniden hesapla</translation>
    </message>
    <message>
        <source>{patients} patients; figures for so few are uncertain.</source>
        <translation>{patients} hasta; bu kadar az hastada sayılar belirsizdir.</translation>
    </message>
    <message>
        <source>{percentile:.1f} of 100 nearer</source>
        <translation>100 grafinin {percentile:.1f} tanesi daha yakın</translation>
    </message>
    <message>
        <source>{place}, epoch {epoch}: loss {training:.3f}, validation {valid:.3f}, {rates}</source>
        <translation>{place}, epok {epoch}: kayıp {training:.3f}, doğrulama {valid:.3f}, {rates}</translation>
    </message>
    <message>
        <source>{place}: LR range test suggests {interval}</source>
        <translation>{place}: öğrenme oranı aralık testinin önerisi {interval}</translation>
    </message>
    <message>
        <source>{place}: ended, epoch {epoch} is kept</source>
        <translation>{place}: bitti, saklanan epok {epoch}</translation>
    </message>
    <message>
        <source>{place}: memory was short, batches now come in parts of {size}</source>
        <translation>{place}: bellek yetmedi, yığınlar artık {size} grafilik parçalarla geliyor</translation>
    </message>
    <message>
        <source>{rate:.1f} films a second</source>
        <translation>saniyede {rate:.1f} grafi</translation>
    </message>
    <message>
        <source>{rate:.1f} films/s</source>
        <translation>{rate:.1f} grafi/sn</translation>
    </message>
    <message>
        <source>{rate} · {left} left</source>
        <translation>{rate} · kalan {left}</translation>
    </message>
    <message>
        <source>{right} of {of} = {share}</source>
        <translation>{right} / {of} = {share}</translation>
    </message>
    <message>
        <source>{right} of {total} = {share}</source>
        <translation>{right} / {total} = {share}</translation>
    </message>
    <message>
        <source>{rule} (the bundle's)</source>
        <translation>{rule} (model paketindeki)</translation>
    </message>
    <message>
        <source>{screen}: calibrated, {pitch:.4f} mm per pixel.</source>
        <translation>{screen}: kalibre, piksel başına {pitch:.4f} mm.</translation>
    </message>
    <message>
        <source>{screen}: not calibrated.</source>
        <translation>{screen}: kalibre değil.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} sn</translation>
    </message>
    <message>
        <source>{set}: AUC {auc}</source>
        <translation>{set}: EAA {auc}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} ve {last}</translation>
    </message>
    <message>
        <source>{share:.2f} ({right} of {of})</source>
        <translation>{share:.2f} ({right} / {of})</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,} tags.</source>
        <translation>{shown:,} / {all:,} etiket.</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>{spacing:.3f} mm per pixel, {origin}</source>
        <translation>piksel başına {spacing:.3f} mm, {origin}</translation>
    </message>
    <message>
        <source>{split}: {label}</source>
        <translation>{split}: {label}</translation>
    </message>
    <message>
        <source>{stage}, validation</source>
        <translation>{stage}, doğrulama</translation>
    </message>
    <message>
        <source>{stage}: validation loss</source>
        <translation>{stage}: doğrulama kaybı</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state}, {day} tarihinden beri</translation>
    </message>
    <message>
        <source>{steps} steps · suggested: {chosen}</source>
        <translation>{steps} adım · önerilen: {chosen}</translation>
    </message>
    <message>
        <source>{sure} of 5, {words}</source>
        <translation>5 üzerinden {sure}, {words}</translation>
    </message>
    <message>
        <source>{time:.0f} ms</source>
        <translation>{time:.0f} ms</translation>
    </message>
    <message>
        <source>{what} of several runs. Last: {ends}.</source>
        <translation>Birkaç çalıştırmada: {what}. Sonuncusu: {ends}.</translation>
    </message>
    <message>
        <source>{what}, stage {stage}</source>
        <translation>{what}, aşama {stage}</translation>
    </message>
    <message>
        <source>{where} is not a name that can be used.</source>
        <translation>{where} kullanılabilecek bir ad değil.</translation>
    </message>
    <message>
        <source>{where} is too large: the limit is {limit}.</source>
        <translation>{where} çok büyük: sınır {limit}.</translation>
    </message>
    <message>
        <source>{where} is too small: the limit is {limit}.</source>
        <translation>{where} çok küçük: sınır {limit}.</translation>
    </message>
    <message>
        <source>{where} must be a multiple of {limit}.</source>
        <translation>{where}, {limit} sayısının katı olmalı.</translation>
    </message>
    <message>
        <source>{whole} with it, {without} without</source>
        <translation>onunla {whole}, onsuz {without}</translation>
    </message>
    <message>
        <source>{why}: turned so that larger is brighter</source>
        <translation>{why}: büyük olan parlak olacak biçimde çevrildi</translation>
    </message>
    <message>
        <source>{words} Score {score}, {remark}.</source>
        <translation>{words} Skor {score}, {remark}.</translation>
    </message>
    <message>
        <source>{words}; the best so far</source>
        <translation>{words}; şimdiye dekinin en iyisi</translation>
    </message>
    <message>
        <source>{zone} is involved</source>
        <translation>{zone} tutulmuş</translation>
    </message>
    <message>
        <source>× too far off</source>
        <translation>× çok uzak</translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines left out</source>
        <translation>
            <numerusform>… %n satır daha atlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ kullanımda</translation>
    </message>
</context>
</TS>
