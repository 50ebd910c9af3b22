import Foundation
import MixAPI

/// Compares the emitted models with the same structs and synthesized `Codable`, alternating in one process.
struct CodingBenchmark {
    /// The result of a comparison.
    struct Comparison {
        var name: String
        /// The bytes of text in one run.
        var bytes: Int
        var ours: Measurement
        var foundations: Measurement

        var ratio: Double { foundations.median / ours.median }
    }

    var messages = 20_000
    var runs = 9

    func decoding() -> [Comparison] {
        let history = MessageHistory.text(messages: messages)
        let message = MessageHistory.text(messages: 1).dropFirst().dropLast()
        let decoder = JSONDecoder()
        return [
            compare("decode message history", bytes: history.count) {
                keep(value { try [BackendMessage](jsonData: history) })
            } with: {
                keep(value { try decoder.decode([CodableMessage].self, from: history) })
            },
            compare("decode one message, 1000 times", bytes: message.count * 1000) {
                for _ in 0..<1000 { keep(value { try BackendMessage(jsonData: message) }) }
            } with: {
                for _ in 0..<1000 { keep(value { try decoder.decode(CodableMessage.self, from: message) }) }
            },
        ]
    }

    func encoding() -> [Comparison] {
        let history = MessageHistory.text(messages: messages)
        let encoder = JSONEncoder()
        let ours = value { try [BackendMessage](jsonData: history) }
        let theirs = value { try JSONDecoder().decode([CodableMessage].self, from: history) }
        return [
            compare("encode message history", bytes: ours.jsonData().count) {
                keep(ours.jsonData())
            } with: {
                keep(value { try encoder.encode(theirs) })
            },
            compare("encode one message, 1000 times", bytes: ours[0].jsonData().count * 1000) {
                for _ in 0..<1000 { keep(ours[0].jsonData()) }
            } with: {
                for _ in 0..<1000 { keep(value { try encoder.encode(theirs[0]) }) }
            },
        ]
    }

    func compare(_ name: String, bytes: Int, _ ours: () -> Void, with foundations: () -> Void) -> Comparison {
        let measurements = withoutActuallyEscaping(ours) { ours in
            withoutActuallyEscaping(foundations) { Measurement.processorTime(runs: runs, [ours, $0]) }
        }
        return Comparison(name: name, bytes: bytes, ours: measurements[0], foundations: measurements[1])
    }

    static func table(_ comparisons: [Comparison]) -> Table {
        Table(
            title: "JSON: the emitted models compared with JSONDecoder and JSONEncoder",
            header: ["what", "ours", "", "Foundation's", "", "ratio"],
            rows: comparisons.map { comparison in
                [
                    comparison.name, comparison.ours.text, comparison.ours.rate(comparison.bytes),
                    comparison.foundations.text, comparison.foundations.rate(comparison.bytes),
                    "\(Measurement.number(comparison.ratio)) ×",
                ]
            }
        )
    }
}

/// Returns the value of a closure that can't throw, since this benchmark provides its input.
func value<Value>(_ body: () throws -> Value) -> Value {
    do { return try body() } catch { fatalError("\(error)") }
}
