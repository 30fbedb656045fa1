/// How much earlier text one article may make the judge read back: in proportion to itself, so that a few hundred very
/// long texts over the usual vocabulary do not make every short item cost what they cost.
///
/// Without it, 340 articles of 400 KB made each ordinary one cost 30–60 ms instead of 0.05 (measured on an invented
/// wire). Reading and comparing takes about 0.1 µs a word.
struct ReadingBudget {
    /// The best candidate may be as long as this in any case: some 95 KB, a long speech in full.
    static let longest = 16_384
    /// All others together may have so many times the words of the article itself,
    static let times = 12
    /// or of one of this length, where it is shorter.
    static let least = 512

    private var left: Int
    private var isFirst = true

    /// `shingles`: of the article that is judged.
    init(shingles: Int) { left = Self.times * max(shingles, Self.least) }

    /// Whether a text of so many shingles may be read; what is allowed is taken from the budget.
    mutating func allows(_ shingles: Int) -> Bool {
        if isFirst, shingles <= max(Self.longest, left) {
            isFirst = false
            left = max(0, left - shingles)
            return true
        }
        guard shingles <= left else { return false }
        left -= shingles
        return true
    }
}
