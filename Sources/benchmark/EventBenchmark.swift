import Foundation
import MixAPI

/// Measures the client's own overhead, using a transport that answers at once.
struct EventBenchmark {
    var events = 20_000
    var calls = 2000
    var runs = 7

    func table() async -> Table {
        var table = Table(title: "The client, without a network", header: ["what", "time", "per second"])
        let chunks = Self.stream(events: events)
        var parser = ServerSentEventParser()
        let parsing = Measurement.processorTime(runs: runs) {
            for chunk in chunks { keep(parser.push(chunk)) }
        }
        table.rows.append(["parse \(events) server-sent events", parsing.text, Self.rate(events, parsing)])

        let streaming = await measure { await receive(chunks) }
        table.rows.append(["receive them through the client, typed", streaming.text, Self.rate(events, streaming)])

        let message = Data(#"{"status":"ok","timestamp":1}"#.utf8)
        let response = HTTPResponse(status: 404, headers: ["Content-Type": "application/json"], body: message)
        let calling = await measure {
            let mix = Mix(
                serverURL: URL(string: "http://localhost")!,
                configuration: ClientConfiguration(transport: StubTransport { _ throws(TransportError) in response })
            )
            for _ in 0..<calls { keep(await mix.result(of: Sessions.get(id: "s1"))) }
        }
        table.rows.append(["\(calls) calls, answered by a stub", calling.text, Self.rate(calls, calling)])
        return table
    }

    /// Returns the time to receive typed events through the client, as a multiple of the time Foundation takes to parse their JSON.
    func multipleOfReading() async -> Double {
        let chunks = Self.stream(events: events)
        let datum = Data(Self.datum(of: 7, number: 1234).utf8)
        let reading = Measurement.processorTime(runs: runs) {
            for _ in 0..<events { keep(value { try JSONSerialization.jsonObject(with: datum) }) }
        }
        return await measure { await receive(chunks) }.fastest / reading.fastest
    }

    private func receive(_ chunks: [Data]) async {
        let mix = Self.mix(HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], body: Self.body(chunks)))
        var count = 0
        do {
            for try await event in try await mix.streaming.events(sessionID: "s1") {
                if case .content = event { count += 1 }
            }
        } catch { fatalError("\(error)") }
        precondition(count == events)
    }

    private func measure(_ body: () async -> Void) async -> Measurement {
        var seconds: [Double] = []
        for run in 0...runs {
            let start = Measurement.processorSeconds()
            await body()
            if run > 0 { seconds.append(Measurement.processorSeconds() - start) }
        }
        return Measurement(seconds)
    }

    private static func rate(_ count: Int, _ measurement: Measurement) -> String {
        "\(Int(Double(count) / measurement.median))"
    }

    private static func mix(_ response: HTTPResponse) -> Mix {
        Mix(serverURL: URL(string: "http://localhost")!, configuration: ClientConfiguration(transport: StubTransport(response)))
    }

    private static func body(_ chunks: [Data]) -> ByteStream {
        let (stream, source) = ByteStream.makeStream()
        for chunk in chunks { source.yield(chunk) }
        source.finish()
        return stream
    }

    /// Returns an assistant's answer as a stream of events in 4 kB chunks, as a connection delivers them.
    private static func stream(events: Int) -> [Data] {
        var random = SampleGenerator(seed: 11)
        var text = ""
        for index in 0..<events {
            text += "id: \(index)\nevent: content\ndata: \(datum(of: index, number: random.number(0...9999)))\n\n"
        }
        let bytes = Data(text.utf8)
        return stride(from: 0, to: bytes.count, by: 4096).map { bytes[$0..<min($0 + 4096, bytes.count)] }
    }

    private static func datum(of index: Int, number: Int) -> String {
        #"{"type":"content","content":"piece \#(index) of \"\#(number)\", naïve\n","assistantMessageId":"m1"}"#
    }
}
