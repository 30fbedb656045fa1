public enum IndexBenchmark {}
