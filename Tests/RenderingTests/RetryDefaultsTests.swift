import Testing

@testable import Rendering

@Suite("Retry defaults on pages")
struct RetryDefaultsTests {
    @Test("Every value that pages mention has the default of the embedded runtime")
    func embedded() {
        let defaults = RetryDefaults(of: RuntimeSources())
        let names = ["initialInterval", "maximumInterval", "multiplier", "maximumElapsedTime", "maximumAttempts", "statuses"]
        #expect(names.filter { defaults[$0].isEmpty } == [])
    }

    @Test("Durations and statuses are described in words")
    func words() {
        let text = """
                init(
                    wait: Duration = .milliseconds(1500),
                    limit: Duration = .seconds(60),
                    statuses: [StatusPattern] = [.range(500...599), 408],
                    factor: Double = 1.5
                ) {
            """
        let defaults = RetryDefaults(of: RuntimeSources(files: [("Calls/RetryPolicy.swift", text)]))
        #expect(["wait", "limit", "statuses", "factor", "other"].map { defaults[$0] } == ["1500 ms", "60 s", "5XX or 408", "1.5", ""])
    }
}
