import Foundation

/// Durations of several runs in seconds.
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

    /// Runs the bodies alternately, `runs` times after a warm-up, so that other load affects all of them equally.
    ///
    /// - Returns: The processor time of each, which other processes affect less than wall-clock time.
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

    /// The median, fastest and slowest run: `12.3 ms (11.9–14.0)`.
    var text: String {
        let (scale, unit) = median < 1e-3 ? (1e6, "µs") : median < 1 ? (1e3, "ms") : (1, "s")
        return "\(Self.number(median * scale)) \(unit) (\(Self.number(fastest * scale))–\(Self.number(slowest * scale)))"
    }

    /// - Parameter bytes: The number of bytes processed in a run.
    func rate(_ bytes: Int) -> String {
        "\(Self.number(Double(bytes) / 1e6 / median)) MB/s"
    }

    /// Formats a number with three digits.
    static func number(_ value: Double) -> String {
        String(format: value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value)
    }
}

/// Keeps the optimizer from removing the computation of `value`.
@inline(never)
func keep<Value>(_ value: Value) {}
