@testable import Client

/// Any bytes as the file of a named subscription: refused, or a place that is written so that it reads back.
enum DurablePlaceTarget {
    static func run(_ bytes: [UInt8]) {
        if let text = String(validating: bytes, as: UTF8.self), let place = DurablePlace(text: text) { check(place) }
        // And any place is written so that it reads back, whatever its filter has in it.
        var choices = Choices(bytes)
        check(
            DurablePlace(
                journal: choices.byte() & 1 == 0 ? nil : "6a3f",
                filter: String(decoding: choices.text(), as: UTF8.self),
                next: choices.edge(), outputBytes: choices.byte() & 1 == 0 ? nil : Int(choices.number() >> 1)))
    }

    private static func check(_ place: DurablePlace) {
        expect(DurablePlace(text: place.text) == place, "\(place) reads back otherwise")
        // Cut anywhere it is refused: a place that was half written is none.
        let text = Array(place.text.utf8)
        for end in 0..<text.count {
            let cut = String(decoding: text[..<end], as: UTF8.self)
            expect(DurablePlace(text: cut).map { $0 == place.withoutOutput } ?? true, "\(cut) is taken for a place")
        }
    }
}

extension DurablePlace {
    /// The last line is not there in every place, so what stands before it is one too.
    fileprivate var withoutOutput: Self {
        var place = self
        place.outputBytes = nil
        return place
    }
}
