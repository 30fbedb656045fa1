internal import Duplicates

extension DeskSettings {
    /// The bounds of the judge, as the configuration has them.
    /// - Parameter indexBytes: of all its indices together.
    public mutating func setDuplicates(windowDays: Int, containmentWindowDays: Int, indexBytes: Int) {
        judge.window = windowDays * 86_400
        judge.containmentWindow = containmentWindowDays * 86_400
        judge.articleBytes = indexBytes / 2
        judge.containmentIndexBytes = indexBytes / 4
        // With the index over their terms a quarter more: 5/32.
        judge.storyBytes = indexBytes / 8
        judge.learnedLineBytes = indexBytes / 32
    }
}
