/// Turns a topic's softmax into how often it is right: a logistic function of its logit, fitted to articles that the
/// weights were not learned from (Platt, "Probabilistic outputs for support vector machines", 1999).
struct LabelCalibration: Sendable, Hashable, BitwiseCopyable {
    var slope: Float = 1
    var offset: Float = 0

    func confidence(_ probability: Float) -> Float {
        let x = slope * Float(Self.logit(probability)) + offset
        return 1 / (1 + Exponential.e(-max(-30, min(30, x))))
    }

    /// Kept within ±12, where a softmax in single precision still tells apart.
    static func logit(_ probability: Float) -> Double {
        let p = max(6e-6, min(1 - 6e-6, probability))
        return Exponential.log(p) - Exponential.log(1 - p)
    }
}
