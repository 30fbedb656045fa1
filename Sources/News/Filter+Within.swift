/// What one filter says about another without any record being looked at.
extension Filter {
    /// True only if every record that matches this filter matches `wider` too: each clause of `wider` follows from one
    /// clause of this one.
    ///
    ///     try Filter("place=SY&urgency<=2").isWithin(try Filter("place=SY|IQ"))    // true
    ///
    /// Clauses are compared as they are written: that Damascus is in Syria, or football within sport, is not asked. So
    /// a true answer is always right, and a false one may be too careful.
    public func isWithin(_ wider: Filter) -> Bool {
        wider.clauses.allSatisfy { wanted in clauses.contains { $0.implies(wanted) } }
    }
}

extension Filter.Clause {
    fileprivate func implies(_ other: Self) -> Bool {
        switch (self, other) {
        case (.anyOf(let key, let mine), .anyOf(let otherKey, let others)):
            key == otherKey && mine.allSatisfy(others.contains)
        case (.noneOf(let key, let mine), .noneOf(let otherKey, let others)):
            key == otherKey && others.allSatisfy(mine.contains)
        case (.urgencyIn(let mine), .urgencyIn(let others)): mine.allSatisfy(others.contains)
        case (.urgencyIn(let mine), .urgencyAtMost(let most)): mine.allSatisfy { $0 <= most }
        case (.urgencyIn(let mine), .urgencyAtLeast(let least)): mine.allSatisfy { $0 >= least }
        case (.urgencyIn(let mine), .urgencyNotIn(let others)): !mine.contains(where: others.contains)
        case (.urgencyAtMost(let mine), .urgencyAtMost(let most)): mine <= most
        case (.urgencyAtMost(let mine), .urgencyNotIn(let others)): others.allSatisfy { $0 > mine }
        case (.urgencyAtLeast(let mine), .urgencyAtLeast(let least)): mine >= least
        case (.urgencyAtLeast(let mine), .urgencyNotIn(let others)): others.allSatisfy { $0 < mine }
        case (.urgencyNotIn(let mine), .urgencyNotIn(let others)): others.allSatisfy(mine.contains)
        default: false
        }
    }
}
