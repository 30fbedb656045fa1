/// Versions of the protocol. The first frame of every request and answer names one.
public enum WireVersion {
    /// The version that this desk speaks.
    public static let current: StaticString = "WD1"
    /// Every version that this desk speaks, for the answer to those it does not.
    public static let spoken = ["WD1"]
}

/// Where a desk listens unless it is told otherwise.
public enum WireEndpoint {
    /// DEALER → ROUTER: articles in.
    public static let intake = "tcp://127.0.0.1:5560"
    /// XPUB → SUB: records out, live.
    public static let publish = "tcp://127.0.0.1:5561"
    /// DEALER → ROUTER: records out, from any point in the past.
    public static let replay = "tcp://127.0.0.1:5562"
    /// Health and metrics.
    public static let http = "127.0.0.1:5563"
}
