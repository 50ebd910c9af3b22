import Foundation

/// How long something took, in seconds, over several runs.
struct Measurement {
    var median: Double
    var fastest: Double
    var slowest: Double

    init(_ seconds: [Double]) {
        let sorted = seconds.sorted()
        median = sorted[sorted.count / 2]
        fastest = sorted[0]
        slowest = sorted[sorted.count - 1]
    }

    /// Runs each of these in turn, `runs` times after a first time that does not count, so that what else the machine does meets them all.
    ///
    /// - Returns: The processor time of each, which other processes disturb less than they do the time on the clock.
    static func processorTime(runs: Int, _ bodies: [() -> Void]) -> [Measurement] {
        var seconds = bodies.map { _ in [Double]() }
        for run in 0...runs {
            for (index, body) in bodies.enumerated() {
                let start = processorSeconds()
                body()
                if run > 0 { seconds[index].append(processorSeconds() - start) }
            }
        }
        return seconds.map(Measurement.init)
    }

    static func processorTime(runs: Int, _ body: () -> Void) -> Measurement {
        withoutActuallyEscaping(body) { processorTime(runs: runs, [$0])[0] }
    }

    static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// `12.3 ms (11.9–14.0)`: the median, and the fastest and slowest run.
    var text: String {
        let (scale, unit) = median < 1e-3 ? (1e6, "µs") : median < 1 ? (1e3, "ms") : (1, "s")
        return "\(Self.number(median * scale)) \(unit) (\(Self.number(fastest * scale))–\(Self.number(slowest * scale)))"
    }

    /// - Parameter bytes: What was worked on in a run.
    func rate(_ bytes: Int) -> String {
        "\(Self.number(Double(bytes) / 1e6 / median)) MB/s"
    }

    /// Three digits.
    static func number(_ value: Double) -> String {
        String(format: value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value)
    }
}

/// Keeps the optimizer from leaving out what makes `value`.
@inline(never)
func keep<Value>(_ value: Value) {}
