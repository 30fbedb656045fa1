public enum AccuracyRun {}
