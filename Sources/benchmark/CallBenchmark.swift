import Foundation
import LoopbackServers
import MixAPI

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Compares calls through the client and its `URLSession` transport with bare `URLSession` calls to the same server in this process.
struct CallBenchmark {
    var calls = 200
    var runs = 7

    /// Measures wall-clock time, since the threads of the server and of `URLSession` also work.
    func table() async -> Table {
        let server = value {
            try LoopbackServer { _, connection in
                let body = #"{"error":{"message":"no such session"}}"#
                connection.answer("404 Not Found", headers: ["Content-Type": "application/json"], body)
            }
        }
        defer { server.stop() }
        let mix = Mix(serverURL: server.url)
        let session = URLSession(configuration: .ephemeral)
        let url = server.url.appendingPathComponent("api/sessions/s1")

        var ours: [Double] = []
        var bare: [Double] = []
        for run in 0...runs {
            let clock = ContinuousClock()
            let first = await clock.measure {
                for _ in 0..<calls { keep(await mix.result(of: Sessions.get(id: "s1"))) }
            }
            let second = await clock.measure {
                for _ in 0..<calls { keep(try? await session.data(from: url)) }
            }
            if run > 0 {
                ours.append(first.seconds)
                bare.append(second.seconds)
            }
        }
        return table(Measurement(ours), Measurement(bare))
    }

    private func table(_ ours: Measurement, _ bare: Measurement) -> Table {
        let overhead = (ours.median - bare.median) / Double(calls)
        return Table(
            title: "Calls to a server on this machine (wall-clock time)",
            header: ["what", "time", "per second"],
            rows: [
                ["\(calls) calls through the client", ours.text, "\(Int(Double(calls) / ours.median))"],
                ["\(calls) bare calls of URLSession", bare.text, "\(Int(Double(calls) / bare.median))"],
                [
                    "a call through the client, compared", "\(Measurement.number(overhead * 1e6)) µs more",
                    "\(Measurement.number(ours.median / bare.median)) ×",
                ],
            ]
        )
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
