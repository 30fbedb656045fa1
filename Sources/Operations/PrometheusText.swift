/// Label names and values of one series, sorted by name, as they stand between the braces.
struct Labels: Hashable {
    /// `name="value",other="value"`, or empty.
    let pairs: String

    init(_ dimensions: [(String, String)]) {
        pairs = dimensions.sorted { $0.0 < $1.0 }.map { name, value in
            "\(PrometheusText.labelName(name))=\"\(PrometheusText.escaped(value, quotes: true))\""
        }.joined(separator: ",")
    }

    /// The braces, with `extra` behind the rest; nothing where there is no label at all.
    func braces(_ extra: String = "") -> String {
        let all = [pairs, extra].filter { !$0.isEmpty }.joined(separator: ",")
        return all.isEmpty ? "" : "{\(all)}"
    }
}

/// The Prometheus text exposition format, version 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/).
struct PrometheusText {
    private(set) var text = ""

    mutating func family(_ name: String, kind: Registry.Kind, help: String?) {
        if let help { text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n" }
        text += "# TYPE \(name) \(kind.rawValue)\n"
    }

    mutating func series(_ name: String, labels: Labels, reading: Reading) {
        switch reading {
        case .count(let count): text += "\(name)\(labels.braces()) \(count)\n"
        case .value(let value): text += "\(name)\(labels.braces()) \(Self.number(value))\n"
        case .histogram(let bounds, let cumulative, let count, let sum):
            for (bound, below) in zip(bounds, cumulative) {
                text += "\(name)_bucket\(labels.braces("le=\"\(Self.number(bound))\"")) \(below)\n"
            }
            text += "\(name)_bucket\(labels.braces("le=\"+Inf\"")) \(count)\n"
            text += "\(name)_sum\(labels.braces()) \(Self.number(sum))\n"
            text += "\(name)_count\(labels.braces()) \(count)\n"
        }
    }

    /// Whole numbers without a fraction, the rest as Swift writes them (shortest that reads back the same).
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        if let whole = Int64(exactly: value) { return String(whole) }
        return String(value)
    }

    /// A metric's name: letters, digits, `_` and `:`, no digit first; what else there is becomes `_`.
    static func name(_ label: String, suffix: String = "") -> String {
        let name = allowed(label, colon: true)
        return name.hasSuffix(suffix) ? name : name + suffix
    }

    static func labelName(_ label: String) -> String { allowed(label, colon: false) }

    private static func allowed(_ label: String, colon: Bool) -> String {
        var bytes: [UInt8] = []
        for byte in label.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                bytes.append(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if bytes.isEmpty { bytes.append(UInt8(ascii: "_")) }
                bytes.append(byte)
            case UInt8(ascii: ":") where colon: bytes.append(byte)
            default: bytes.append(UInt8(ascii: "_"))
            }
        }
        return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
    }

    static func escaped(_ value: String, quotes: Bool) -> String {
        var text = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\"" where quotes: text += "\\\""
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
