/// Checks ratios within one run against bounds with enough slack that only a regression by an order of magnitude fails.
struct Guard {
    private var failures = 0

    /// - Returns: Whether all checks pass.
    static func check() async -> Bool {
        var check = Guard()
        let coding = CodingBenchmark(messages: 2000, runs: 7)
        for comparison in coding.decoding() + coding.encoding() {
            check.expect(
                comparison.name,
                comparison.ratio,
                atLeast: comparison.name.hasSuffix("numbers") ? 1 : 2,
                "times Foundation's speed"
            )
        }
        let generation = GenerationBenchmark.ratios()
        check.expect("generate twice as large a description", generation.growth, atMost: 3, "times as long")
        check.expect("generate a description", generation.multipleOfReading, atMost: 60, "times as long as Foundation reads it")
        let events = await EventBenchmark(events: 5000).multipleOfReading()
        check.expect("receive events", events, atMost: 6, "times as long as Foundation reads their JSON")
        return check.failures == 0
    }

    private mutating func expect(_ name: String, _ value: Double, atLeast bound: Double, _ unit: String) {
        report(name, value, isWell: value >= bound, "\(unit), at least \(Measurement.number(bound))")
    }

    private mutating func expect(_ name: String, _ value: Double, atMost bound: Double, _ unit: String) {
        report(name, value, isWell: value <= bound, "\(unit), at most \(Measurement.number(bound))")
    }

    private mutating func report(_ name: String, _ value: Double, isWell: Bool, _ expectation: String) {
        if !isWell { failures += 1 }
        print("\(isWell ? "ok    " : "FAILED") \(name): \(Measurement.number(value)) \(expectation)")
    }
}
