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

    /// `base` to the power of `exponent`, for a base in 0...1; error below 1e-4.
    static func power(_ base: Float, _ exponent: Float) -> Float {
        guard base > 0 else { return 0 }
        return e(Float(Double(exponent) * log(base)))
    }

    /// Natural logarithm of `x` > 0: exponent bits, and a series in (m - 1) / (m + 1) over the significand.
    static func log(_ x: Float) -> Double {
        let m = Double(x.significand)
        let t = (m - 1) / (m + 1)
        let t2 = t * t
        let series = 2 * t * (1 + t2 * (1.0 / 3 + t2 * (1.0 / 5 + t2 * (1.0 / 7 + t2 / 9))))
        return Double(x.exponent) * 0.6931471805599453 + series
    }
}
