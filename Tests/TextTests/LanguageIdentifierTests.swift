import Testing
import Text

@Suite struct LanguageIdentifierTests {
    @Test(
        "The language of a few sentences is known",
        arguments: [
            (
                "en",
                "The minister said on Monday that the government would not change its plans before the end of the year."
            ),
            (
                "de",
                "Der Minister sagte am Montag, dass die Regierung ihre Pläne nicht vor dem Ende des Jahres ändern werde."
            ),
            (
                "fr",
                "Le ministre a déclaré lundi que le gouvernement ne changerait pas ses projets avant la fin de l'année."
            ),
            ("es", "El ministro dijo el lunes que el gobierno no cambiará sus planes antes de que termine el año."),
            ("pt", "O ministro disse na segunda-feira que o governo não vai mudar os seus planos até ao fim do ano."),
            ("it", "Il ministro ha detto lunedì che il governo non cambierà i suoi piani prima della fine dell'anno."),
            (
                "nl",
                "De minister zei maandag dat de regering haar plannen niet voor het einde van het jaar zal wijzigen."
            ),
            (
                "sv",
                "Ministern sade på måndagen att regeringen inte kommer att ändra sina planer före årets slut och det är bra."
            ),
            (
                "da",
                "Ministeren sagde mandag, at regeringen ikke vil ændre sine planer før årets udgang, og det blev hun glad for."
            ),
            (
                "fi",
                "Ministeri sanoi maanantaina, että hallitus ei muuta suunnitelmiaan ennen vuoden loppua, mutta se on jo myös tiedossa."
            ),
            (
                "pl",
                "Minister powiedział w poniedziałek, że rząd nie zmieni swoich planów przed końcem roku, ale to nie jest pewne."
            ),
            (
                "cs",
                "Ministr v pondělí řekl, že vláda své plány do konce roku nezmění, ale podle něj to není jisté a bude se o tom jednat."
            ),
            (
                "hu",
                "A miniszter hétfőn azt mondta, hogy a kormány nem változtatja meg a terveit az év vége előtt, de ez még nem biztos."
            ),
            (
                "ro",
                "Ministrul a spus luni că guvernul nu își va schimba planurile până la sfârșitul anului, dar acest lucru nu este sigur."
            ),
            (
                "tr",
                "Bakan pazartesi günü hükümetin yıl sonuna kadar planlarını değiştirmeyeceğini söyledi, ancak bu çok kesin değil ve daha sonra."
            ),
            (
                "id",
                "Menteri itu mengatakan pada hari Senin bahwa pemerintah tidak akan mengubah rencana dan hal ini sudah pasti."
            ),
            (
                "vi",
                "Bộ trưởng cho biết hôm thứ Hai rằng chính phủ sẽ không thay đổi các kế hoạch của mình trong năm nay và những năm sau."
            ),
            (
                "sw",
                "Waziri alisema Jumatatu kuwa serikali haitabadilisha mipango yake kwa sasa na hata baada ya mwaka huu."
            ),
            (
                "ru",
                "Министр сказал в понедельник, что правительство не изменит свои планы до конца года, но это ещё не решено."
            ),
            (
                "uk",
                "Міністр сказав у понеділок, що уряд не змінить своїх планів до кінця року, але це ще не вирішено і він про це знає."
            ),
            (
                "bg",
                "Министърът каза в понеделник, че правителството няма да промени плановете си до края на годината и това не е сигурно."
            ),
            ("el", "Ο υπουργός δήλωσε τη Δευτέρα ότι η κυβέρνηση δεν θα αλλάξει τα σχέδιά της."),
            ("ar", "قال الوزير يوم الاثنين إن الحكومة لن تغير خططها في نهاية العام بعد أن كان ذلك ممكنا."),
            ("fa", "وزیر روز دوشنبه گفت که دولت برنامه‌های خود را تا پایان سال تغییر نخواهد داد و این برای آن است."),
            ("he", "השר אמר ביום שני כי הממשלה לא תשנה את תוכניותיה עד סוף השנה."),
            ("hi", "मंत्री ने सोमवार को कहा कि सरकार साल के अंत से पहले अपनी योजनाएं नहीं बदलेगी।"),
            ("zh", "部长星期一表示，政府在年底前不会改变计划。"), ("ja", "大臣は月曜日、政府は年末までに計画を変えないと述べた。"),
            ("ko", "장관은 월요일에 정부가 연말까지 계획을 바꾸지 않을 것이라고 말했다."), ("th", "รัฐมนตรีกล่าวเมื่อวันจันทร์"),
        ])
    func known(example: (String, String)) throws {
        let found = try #require(LanguageIdentifier.identify(read(example.1)))
        #expect(found.code == example.0)
        #expect((0...1).contains(found.confidence))
    }

    @Test("Nothing and figures alone have no language")
    func unknown() {
        #expect(LanguageIdentifier.identify(read("")) == nil)
        #expect(LanguageIdentifier.identify(read("12 34 56 78 90 1.5 2,000")) == nil)
        #expect(LanguageIdentifier.identify(read("Xqz Vrrl Kttp Zzbt")) == nil)
    }
}
