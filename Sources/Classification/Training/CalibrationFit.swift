/// What the new model said of one held-out row.
struct HeldOutJudgement: Sendable {
    /// Its place among them.
    var row: Int
    var labels: [Int]
    var best: Int
    var probability: Float
    var confidence: Float = 0

    var isRight: Bool { labels.contains(best) }
}

/// Fits each topic's confidence to how often it was right.
enum CalibrationFit {
    /// A topic with few rows keeps near what holds for all: as if this many rows said that.
    private static let prior = 20.0

    static func fit(_ judged: [HeldOutJudgement], topics: Int) -> [LabelCalibration] {
        let all = fit(judged, towards: (1, 0), strength: 1)
        return (0..<topics).map { topic in
            let own = fit(judged.filter { $0.best == topic }, towards: all, strength: prior)
            return LabelCalibration(slope: Float(own.slope), offset: Float(own.offset))
        }
    }

    /// Newton's method for the logistic regression of right and wrong on the logit.
    private static func fit(
        _ judged: [HeldOutJudgement], towards prior: (slope: Double, offset: Double), strength: Double
    ) -> (slope: Double, offset: Double) {
        var slope = prior.slope
        var offset = prior.offset
        for _ in 0..<30 {
            var gradient = (strength * (slope - prior.slope), strength * (offset - prior.offset))
            var curve = (strength, 0.0, strength)
            for judgement in judged {
                let x = LabelCalibration.logit(judgement.probability)
                let p = 1 / (1 + Double(Exponential.e(Float(-max(-30, min(30, slope * x + offset))))))
                let error = p - (judgement.isRight ? 1 : 0)
                gradient.0 += error * x
                gradient.1 += error
                let spread = max(1e-6, p * (1 - p))
                curve.0 += spread * x * x
                curve.1 += spread * x
                curve.2 += spread
            }
            let determinant = curve.0 * curve.2 - curve.1 * curve.1
            guard determinant > 1e-9 else { break }
            slope -= (curve.2 * gradient.0 - curve.1 * gradient.1) / determinant
            offset -= (curve.0 * gradient.1 - curve.1 * gradient.0) / determinant
        }
        // More of the softmax must never mean less confidence.
        return (max(0.05, slope), offset)
    }
}
