/// e to the power of x without a C library, and the same on every machine: records must be reproducible.
enum Exponential {
    /// Relative error below 1e-6 for x in -80...0 (0 below that), which is what a softmax asks for.
    static func e(_ x: Float) -> Float {
        guard x > -80 else { return 0 }
        let scaled = Double(min(x, 80)) * 1.442695040888963
        let whole = scaled.rounded()
        let rest = (scaled - whole) * 0.6931471805599453
        let series = 1 + rest * (1 + rest / 2 * (1 + rest / 3 * (1 + rest / 4 * (1 + rest / 5 * (1 + rest / 6)))))
        return Float(Double(sign: .plus, exponent: Int(whole), significand: series))
    }
}
