/// Phrases that give away a line which is not the story, and words that such lines are made of.
///
/// One phrase a line: what the line is, where the phrase stands in it (`^` at its head, `*` anywhere, `$` at its end,
/// `=` alone), the phrase. Phrases are compared as folded words, so case, quotes and hyphens do not matter.
enum LineCues {
    enum Place: UInt32 { case head, anywhere, end, alone }

    struct Cue {
        var kind: Line.Kind
        var place: Place
        /// Value in the trie.
        var packed: UInt32 { UInt32(kind.rawValue) << 2 | place.rawValue }

        init(kind: Line.Kind, place: Place) {
            self.kind = kind
            self.place = place
        }
        @inline(__always)
        init(packed: UInt32) {
            kind = Line.Kind(rawValue: UInt8(truncatingIfNeeded: packed >> 2)) ?? .story
            place = Place(rawValue: packed & 3) ?? .head
        }
    }

    /// All cues, asked for at a line's first word.
    static let trie = tries.all
    /// Those that may stand elsewhere than at a line's head: few, so that hardly a word of a story is looked up.
    static let inside = tries.inside

    private static let tries: (all: TokenTrie, inside: TokenTrie) = {
        var trie = TokenTrie()
        var cues: [[UInt64]: Cue] = [:]  // of a phrase that is listed twice the last cue holds
        let tokenizer = Tokenizer()
        var document = Document()
        for row in phrases.split(separator: "\n") {
            let parts = row.split(separator: " ", maxSplits: 2)
            guard parts.count == 3 else { continue }
            let kind: Line.Kind =
                switch parts[0] {
                case "plug": .plug
                case "caption": .caption
                case "signoff": .signOff
                default: .byline
                }
            let place: Place =
                switch parts[1] {
                case "^": .head
                case "*": .anywhere
                case "$": .end
                default: .alone
                }
            tokenizer.readWords(Array(parts[2].utf8), into: &document)
            let cue = Cue(kind: kind, place: place)
            trie.insert(document.hashes, value: cue.packed)
            cues[document.hashes] = cue
        }
        var inside = TokenTrie()
        for (phrase, cue) in cues where cue.place == .anywhere || cue.place == .end {
            inside.insert(phrase, value: cue.packed)
        }
        return (trie, inside)
    }()

    /// What a word can be part of.
    struct Role: OptionSet {
        var rawValue: UInt32
        /// Month or weekday.
        static let calendar = Role(rawValue: 1)
        /// Stands in lines that are a date and time alone.
        static let date = Role(rawValue: 2)
        /// Stands in bars of share and print buttons.
        static let bar = Role(rawValue: 4)
        /// Says by itself that the line is such a bar.
        static let button = Role(rawValue: 8)
        static let agency = Role(rawValue: 16)
        /// Small words of a byline.
        static let byline = Role(rawValue: 32)
        /// What captions say in the present tense of what is to be seen.
        static let scene = Role(rawValue: 64)
        /// Small words inside place names of a dateline.
        static let dateline = Role(rawValue: 128)
    }

    static let roles: TokenTrie = {
        var roles: [UInt64: Role] = [:]
        for row in words.split(separator: "\n") {
            var parts = row.split(separator: " ").makeIterator()
            let role: Role =
                switch parts.next() {
                case "calendar": [.calendar, .date]
                case "date": .date
                case "bar": .bar
                case "button": [.bar, .button]
                case "agency": .agency
                case "byline": .byline
                case "dateline": .dateline
                default: .scene
                }
            while let word = parts.next() { roles[Tokenizer.hash(String(word)), default: []].insert(role) }
        }
        var trie = TokenTrie()
        for (hash, role) in roles { trie.insert([hash], value: role.rawValue) }
        return trie
    }()

    private static let words = """
        calendar january february march april may june july august september october november december
        calendar jan feb mar apr jun jul aug sep sept oct nov dec
        calendar monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        date published updated posted last modified created am pm et est edt pt pst pdt ct cst cdt gmt bst utc ist cet
        date at on date noon midnight first update the of st nd rd th ago hours hour minutes mins
        bar share print email e mail comment comments commento save like pin it follow us this with via on by more
        bar google plus link copy video photo photos gallery image font size aa text send to a friend article story
        bar regolare normale piu grande imagen tamano texto taille texte messenger
        button print stampare stampa tweet facebook twitter whatsapp pinterest linkedin reddit telegram viber
        button condividi partager imprimer teilen drucken imprimir compartir share
        agency reuters reuter afp ap upi xinhua dpa efe ansa tass kyodo pti ani ians cnn bbc npr voa rfe rl rferl
        agency associated press agence france presse agencies agency bloomberg cbc nbc cbs abc fox news staff the
        agency united international canadian newswire prnewswire
        byline and in for of the staff our correspondent correspondents reporter reporters writer writers editor
        byline editors at am pm political business sports science health special to from with agencies
        scene seen l r c left right center centre pictured poses pose stands stand looks look walks walk carries carry
        scene listens speaks speak attends attend arrives arrive inspect inspects gestures waves wave shakes shake
        scene meets hold holds gather gathers watch watches sits sit rides ride takes take smile smiles talks react
        scene reacts delivers greets greet addresses visits visit leaves prepare prepares works work passes pass
        dateline and de la el los las del of the san al da do le
        """

    private static let phrases = """
        plug ^ related posts
        plug ^ related stories
        plug ^ related story
        plug ^ related articles
        plug ^ related coverage
        plug ^ related topics
        plug ^ related content
        plug ^ related news
        plug = related
        plug ^ read more
        plug ^ read also
        plug ^ also read
        plug = see also
        plug ^ more on this story
        plug ^ more from
        plug ^ most read
        plug ^ most popular
        plug ^ most viewed
        plug = trending
        plug = trending now
        plug ^ share this
        plug ^ share on facebook
        plug ^ follow us
        plug ^ find us on
        plug ^ like us on
        plug ^ follow bbc
        plug ^ why not follow
        plug ^ find bbc
        plug ^ sign up for
        plug ^ sign up to
        plug ^ subscribe to
        plug ^ subscribe now
        plug = subscribe
        plug ^ click here
        plug ^ click to
        plug ^ tap here
        plug * mailing list
        plug = newsletter
        plug ^ join our newsletter
        plug ^ get our newsletter
        plug = advertisement
        plug = advertisements
        plug = ads
        plug ^ advertisement continue
        plug ^ advertisement story continues
        plug ^ continue reading
        plug ^ scroll down
        plug ^ story continues
        plug ^ article continues
        plug ^ media playback
        plug ^ download our app
        plug ^ download the app
        plug ^ make a donation
        plug * make a charitable donation
        plug * make a tax deductible donation
        plug ^ donate now
        plug ^ donate today
        plug = donate
        plug ^ please consider donating
        plug ^ support our journalism
        plug ^ copyright
        plug * all rights reserved
        plug * material may not be published broadcast
        plug * terms of use
        plug ^ we pay for your stories
        plug ^ have you been affected
        plug ^ are you affected by
        plug ^ do you have a story
        plug ^ have a story
        plug ^ got a story
        plug * send your story ideas
        plug * if you have a story suggestion
        plug ^ have more to add
        plug ^ news tip
        plug ^ what do you think of
        plug * in the comments below
        plug * tell us in the comments
        plug ^ tell us in
        plug ^ leave a comment
        plug * please leave a comment
        plug ^ post a comment
        plug ^ view comments
        plug = no comments
        plug = comments
        plug = comment
        plug ^ please include a contact number
        plug ^ chat with us
        plug ^ print this
        plug ^ email this
        plug ^ e mail this
        plug ^ privacy policy
        plug ^ you may also like
        plug ^ you might also like
        plug ^ you may also be interested
        plug = recommended
        plug ^ recommended for you
        plug = sponsored
        plug ^ sponsored content
        plug = slideshow
        plug = video
        plug = photos
        plug = more in
        plug = savesave
        plug = save
        plug = top stories
        plug ^ editors picks
        plug ^ editor picks
        plug ^ dont miss
        plug ^ more stories
        plug ^ more news
        plug ^ watch live
        plug = live updates
        plug ^ skip to
        plug ^ back to top
        plug ^ cookie policy
        plug ^ join the conversation
        plug = you are here
        plug = lire aussi
        plug ^ lire aussi
        plug ^ leggi anche
        plug ^ lesen sie auch
        plug ^ mehr zum thema
        plug ^ lea tambien
        plug ^ leia mais
        plug ^ leia tambem
        signoff ^ with reporting by
        signoff ^ with files from
        signoff ^ with inputs from
        signoff ^ with additional reporting
        signoff ^ reporting by
        signoff ^ additional reporting
        signoff ^ editing by
        signoff ^ writing by
        signoff ^ compiled by
        signoff ^ edited by
        signoff ^ reported by
        signoff ^ video produced by
        signoff * contributed to this report
        signoff * contributed to this story
        signoff * contributed to this article
        signoff * contributed reporting
        signoff * contributed to the reporting
        signoff ^ information from
        signoff ^ this article was updated
        signoff ^ this article has been updated
        signoff ^ this story was updated
        signoff ^ this story has been updated
        signoff ^ this article was originally published
        signoff ^ this story was originally published
        signoff ^ this article originally appeared
        signoff ^ this version corrects
        signoff ^ this story corrects
        signoff ^ a version of this article
        signoff ^ our standards the thomson reuters
        signoff = ends
        signoff = end
        signoff = more
        signoff = 30
        signoff = 0
        caption ^ file photo
        caption ^ image copyright
        caption ^ image caption
        caption ^ image source
        caption * image caption
        caption ^ photo by
        caption ^ photos by
        caption ^ photo credit
        caption ^ photo courtesy
        caption = photo
        caption = image
        caption = caption
        caption ^ getty images
        caption ^ ap photo
        caption ^ afp photo
        caption ^ enlarge this image
        caption * hide caption
        caption * toggle caption
        caption ^ click to enlarge
        caption $ getty images
        caption $ via getty images
        caption $ afp getty
        caption $ ap photo
        caption $ afp photo
        caption $ photo agencies
        caption * via reuters
        caption $ file photo
        caption $ photo credit
        caption $ photo reuters
        caption $ photo afp
        caption $ photo ap
        caption $ reuters file photo
        byline ^ by our correspondent
        byline ^ by our staff
        byline ^ from our correspondent
        byline ^ from our correspondents
        byline ^ staff and agencies
        byline = rpt
        byline = staff writer
        byline = staff report
        byline = staff reporter
        byline = for immediate release
        """
}
