/// The most frequent function words of the languages that share a script, compiled to one table of hash → languages.
enum FunctionWords {
    /// ISO 639-1; the bit of a language is its place here.
    static let languages: [String] = lists.map(\.0)

    /// Room for the scores of all languages: a mask has so many bits.
    static let capacity = 32

    /// 1 / number of languages in the mask.
    @inline(__always)
    static func share(_ mask: UInt32) -> Double {
        mask & (mask &- 1) == 0 ? 1 : 1 / Double(mask.nonzeroBitCount)
    }

    /// The table laid open for a loop.
    struct View {
        fileprivate let table: UnsafePointer<Entry>

        /// Bit set of the languages that the word is a function word of; 0 for none.
        @inline(__always)
        func languages(of hash: UInt64) -> UInt32 {
            var slot = Int(truncatingIfNeeded: hash &>> 20) & mask
            while table[slot].hash != 0 {
                if table[slot].hash == hash { return table[slot].languages }
                slot = (slot &+ 1) & mask
            }
            return 0
        }
    }

    static func withTable<R>(_ body: (View) -> R) -> R {
        // It is never empty.
        table.withUnsafeBufferPointer { body(View(table: $0.baseAddress.unsafelyUnwrapped)) }
    }

    fileprivate struct Entry {
        var hash: UInt64
        var languages: UInt32
    }
    /// Eight thousand places for some two thousand words: most words are none of these, and are to find a gap at once.
    private static let mask = 8191
    private static let table: [Entry] = {
        var table = [Entry](repeating: Entry(hash: 0, languages: 0), count: mask + 1)
        for (bit, list) in lists.enumerated() {
            for hash in Tokenizer.hashes(list.1) {
                var slot = Int(truncatingIfNeeded: hash >> 20) & mask
                while table[slot].hash != 0, table[slot].hash != hash { slot = (slot + 1) & mask }
                table[slot].hash = hash
                table[slot].languages |= 1 << UInt32(bit)
            }
        }
        return table
    }()

    private static let lists: [(String, String)] = [
        (
            "en",
            """
            the of and to in a is that for it was on with as his he be at by this had not are but from or have an they
            which one you were all her she there would their we him been has when who will no more if out so up said
            what its about than into them can only other new some could these two may first then do any like my now
            over such our man me even most made after also did many before must through years where much your way
            """
        ),
        (
            "de",
            """
            der die das und in den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er
            hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor
            zur bis mehr durch man sein wurde sei hatte kann gegen vom konnen schon wenn habe seine ihre dann unter wir
            """
        ),
        (
            "fr",
            """
            de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux
            d l s n qu c ou elle mais ont cette ete leur comme on fait ses entre deux selon ces apres sa nous depuis
            etait vous y dont meme sans aussi encore tout ils quand avait peut tres je
            """
        ),
        (
            "es",
            """
            de la que el en y a los del se las por un para con no una su al lo como mas pero sus le ya o este fue ha si
            porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos durante todos uno
            les ni contra otros ese eso ante ellos e esto antes algunos unos segun anos tras han
            """
        ),
        (
            "pt",
            """
            de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando
            muito nos ja eu tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas me esse eles foi
            essa num nem suas meu minha numa pelos sao segundo anos disse ser
            """
        ),
        (
            "it",
            """
            di e il la che in a per un del non sono le si con una i da al della lo piu come nel ha alla dei gli dal anche
            ma su ad delle questo o stato ci dalla se nella sul dell all cui l suo tra era dopo loro mi quando essere
            fatto due prima ed hanno sua ai nei alle c un quello questa degli contro solo chi
            """
        ),
        (
            "nl",
            """
            de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar heeft ze
            door over hij of was worden die wordt zich kan meer hebben deze tot al hun had je werd ik geen we zo kunnen
            na veel onder moet tegen wel zou nu wat volgens jaar hem haar
            """
        ),
        (
            "sv",
            """
            och i att det som en pa ar av for med till den har de inte om ett han men var jag sig fran vi sa kan nar ska
            efter eller under vid hon ut hade skulle over mot nu blir alla ocksa bara mycket finns vara blev detta
            kommer sedan mellan enligt sin har upp denna
            """
        ),
        (
            "da",
            """
            og i at det er en til af pa for med den de ikke som der et har om han men var sig fra vi jeg kan nar skal
            efter eller ved hun ud havde ville over mod nu bliver alle ogsa kun meget vaere blev dette kommer siden
            mellem ifolge sin op denne hvor hvad deres
            """
        ),
        (
            "no",
            """
            og i a det er en til av pa for med den de ikke som der et har om han men var seg fra vi jeg kan nar skal
            etter eller ved hun ut hadde ville over mot na blir alle ogsa bare mye vaere ble dette kommer siden mellom
            ifolge sin opp denne hvor hva deres noe
            """
        ),
        (
            "fi",
            """
            ja on ei se etta oli han mutta ovat kun myos joka kuin sen mukaan jo vain niin tai olla ole voi nyt mita
            hanen ollut jos viela sita joita kanssa koska siita heidan olisi jotka tama taman vuoden ennen mukana
            """
        ),
        (
            "pl",
            """
            w i na z sie nie do to ze jest o od jak po co ale za tym przez przy dla oraz jego jej czy juz tylko roku
            ktory ktora ktore moze przed byl byla bylo ze byc ich ma tego tej sa lub takze jako miedzy pod bedzie
            """
        ),
        (
            "cs",
            """
            a v se na je ze o s z do i to by za k jako po ale pro tak jak od ktery ktera ktere nebo jeho jeji roku bude
            byl byla bylo jsou uz pri podle aby pouze take mezi pred vsak co kdyz jen ma svych nez jsem
            """
        ),
        (
            "sk",
            """
            a v sa na je ze o s z do i to by za k ako po ale pre tak od ktory ktora ktore alebo jeho jej roku bude bol
            bola bolo su uz pri podla aby len tiez medzi pred vsak co ked ma svojich nez som
            """
        ),
        (
            "hu",
            """
            a az es hogy nem is egy ez volt meg csak de mar ha mint el azt van lesz vagy ki szerint meg sem lehet kell
            ezt nagyon mert majd akkor utan minden most ami aki ezek pedig fel volna
            """
        ),
        (
            "ro",
            """
            si in de la a cu pe nu din o ce un care este ca au fost mai se pentru sa al ale lui ei sunt dupa prin dar
            sau fi am ca fie despre catre intre acest aceasta anul fara ar era
            """
        ),
        (
            "hr",
            """
            i u je da se na za su od s a ne to kao koji koja koje ili iz sto ali bi o do po nije bio bila bilo samo
            vise prema nakon jer kako te ce biti kada godine ove sve jos
            """
        ),
        (
            "tr",
            """
            ve bir bu da de icin ile olarak cok daha olan gibi kadar sonra ama en var ne o ki mi diye yeni iki dedi
            olduğu oldugu ise tarafindan bin her ancak icinde once buyuk degil ya
            """
        ),
        (
            "id",
            """
            yang dan di dari untuk dengan ini itu pada dalam tidak ke akan adalah juga oleh telah bisa ada karena mereka
            sebagai saat atau lebih kepada bahwa tersebut para hari tahun sudah kata dia kami hanya
            """
        ),
        (
            "vi",
            """
            va la cua co cho khong duoc trong mot nguoi nay voi cac da o nhung den tu khi ra vao nam hon lai nhu ong
            theo tai se ve cung phai tren nhieu sau
            """
        ),
        (
            "sw",
            """
            ya na wa kwa ni katika la za kuwa cha hii huo hiyo wakati baada watu nchi hata lakini au kama yake wake
            zaidi alisema moja mwaka huyo hao bila kati sana
            """
        ),
        (
            "so",
            """
            ee iyo oo ka ku in uu ayaa waa la ay u waxaa ah si isagoo waxay kale dadka soo leh kuwa waxa laga lagu sidoo
            """
        ),
        (
            "tl",
            """
            ang ng sa mga na at ay ni si para hindi ito kung din rin nang may siya ako ko mo niya kanyang isang ayon
            """
        ),
        (
            "ru",
            """
            и в не на что с по это он как к из за от у для до но же так о был его бы мы все она было только или еще
            после которые который может они при также во года ранее сообщил со
            """
        ),
        (
            "uk",
            """
            і в не на що з по це він як до із за від у для але та так про був його би ми всі вона було тільки або ще
            після які який може вони при також року й під щоб
            """
        ),
        (
            "bg",
            """
            и в не на че с по това той как към от за у до но така за беше го би ние всички тя само или още след които
            който може те при също са се да ще през година
            """
        ),
        (
            "sr",
            """
            и у не на да је се за су од с а то као који која које или из што али би о до по није био била било само више
            према након јер како те ће бити када године ове све још
            """
        ),
        (
            "ar",
            """
            في من على إلى أن عن مع التي الذي هذا هذه كان قال ما لا بعد كما بين قد لم أو ذلك كل وقال وفي منذ حيث خلال
            """
        ),
        (
            "fa",
            """
            در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شده می شد ایران ما او بود اما وی
            """
        ),
        (
            "ur",
            """
            کے کی میں ہے کا اور سے کو نے پر یہ کہ ہیں اس ایک بھی تھا گیا کر نہیں ان تو وہ تھے کیا جو
            """
        ),
    ]
}
