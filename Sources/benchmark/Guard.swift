/// Checks ratios within one run against bounds with enough slack that only a regression by an order of magnitude fails, and the size of the
/// client's code, which is the same in every run.
struct Guard {
    private var failures = 0

    /// - Returns: Whether all checks pass.
    static func check() async -> Bool {
        var check = Guard()
        let coding = CodingBenchmark(messages: 2000, runs: 7)
        for comparison in coding.decoding() + coding.encoding() + coding.documents(in: nil) {
            let bound = comparison.name.contains("strings") ? 1.0 : 2
            check.expect(comparison.name, comparison.ratio, atLeast: bound, "times Foundation's speed")
        }
        let generation = GenerationBenchmark.ratios()
        check.expect("generate twice as large a description", generation.growth, atMost: 3, "times as long")
        check.expect("generate a description", generation.multipleOfReading, atMost: 60, "times as long as Foundation reads it")
        let events = await EventBenchmark(events: 5000).multipleOfReading()
        check.expect("receive events", events, atMost: 6, "times as long as Foundation reads their JSON")
        check.expectSize()
        return check.failures == 0
    }

    /// The size of the Mix client's code, with its runtime, that was measured last, in bytes, and the compiler that it depends on.
    private static let recorded = (size: 1_353_000, compiler: "Swift version 6.3.1", target: "x86_64-unknown-linux-gnu")

    /// Expects that the code hasn't grown by more than 3 percent.
    private mutating func expectSize() {
        let compiler = ChildProcess.output(["swiftc", "--version"])
        guard compiler.contains(Self.recorded.compiler), compiler.contains(Self.recorded.target) else {
            return print(
                "skipped the size of the code: \(Self.recorded.size) bytes are recorded for \(Self.recorded.compiler), \(Self.recorded.target)"
            )
        }
        let size = CompileBenchmark.releaseCode()
        expect("code of the client", Double(size) / 1000, atMost: Double(Self.recorded.size) * 1.03 / 1000, "kB")
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
