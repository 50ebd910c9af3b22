import Foundation
import LoopbackServers

/// An imitation of the Mix server on a loopback port: one session, in memory, and an agent that answers every message by two words.
///
/// Its JSON doesn't come from the client, so an error in the client doesn't cancel out.
final class MixServer: Sendable {
    private struct State: Sendable {
        var exists = false
        var messages: [String] = []
        var files: [String: Data] = [:]
    }

    private let state = LockedBox(State())
    private let (hasMessage, isCancelled) = (Gate(), Gate())
    private let server: LockedBox<LoopbackServer?> = LockedBox(nil)

    init() throws {
        let started = try LoopbackServer { [state, hasMessage, isCancelled] request, connection in
            let exchange = Exchange(
                state: state,
                hasMessage: hasMessage,
                isCancelled: isCancelled,
                request: request,
                connection: connection
            )
            exchange.answer()
        }
        server.update { $0 = started }
    }

    var url: URL { server.value?.url ?? URL(fileURLWithPath: "/") }

    /// Method and path of every request, in order.
    var log: [String] { (server.value?.requests ?? []).map { "\($0.method) \($0.target)" } }

    func stop() { server.value?.stop() }

    private struct Exchange {
        let state: LockedBox<State>
        let hasMessage: Gate
        let isCancelled: Gate
        let request: LoopbackRequest
        let connection: LoopbackConnection

        func answer() {
            let path = request.target.split(separator: "?").first.map(String.init) ?? ""
            switch (request.method, path) {
            case ("POST", "/api/sessions"): create()
            case ("GET", "/stream"): stream()
            case _ where !state.value.exists: problem("404 Not Found", "session not found")
            case ("POST", "/api/sessions/s1/messages"): send()
            case ("POST", "/api/sessions/s1/cancel"):
                json("200 OK", #"{"cancelled":true}"#)
                isCancelled.open()
            case ("GET", "/api/sessions/s1/export"): export()
            case ("POST", "/api/sessions/s1/files/upload"): upload()
            case ("GET", "/api/sessions/s1/files/notes.txt"): download()
            case ("GET", "/api/sessions/s1"): json("200 OK", session)
            case ("DELETE", "/api/sessions/s1"):
                state.update { $0 = State() }
                connection.write("HTTP/1.1 204 No Content\r\n\r\n")
            default: problem("404 Not Found", "nothing here")
            }
        }

        private func create() {
            guard request.text.contains(#""title":"Release notes""#), request["Content-Type"] == "application/json" else {
                return problem("400 Bad Request", "title is required")
            }
            state.update { $0.exists = true }
            json("201 Created", session)
        }

        private var session: String {
            """
            {"id":"s1","title":"Release notes","browserMode":"local-browser-service","sessionType":"main","createdAt":"2026-01-02T03:04:05Z",
            "assistantMessageCount":0,"userMessageCount":\(state.value.messages.count),"completionTokens":0,"promptTokens":0,
            "cost":0.5,"toolCallCount":0}
            """
        }

        private func stream() {
            guard request.target == "/stream?sessionId=s1" else { return problem("404 Not Found", "session not found") }
            connection.beginChunks(contentType: "text/event-stream")
            event(1, "connected", #"{"sessionId":"s1"}"#)
            hasMessage.waitOnThread()
            event(2, "content", #"{"type":"content","content":"Ten "}"#)
            event(3, "content", #"{"type":"content","content":"commits"}"#)
            event(4, "weather", #"{"type":"weather","sky":"blue"}"#)
            isCancelled.waitOnThread()
            event(5, "complete", #"{"type":"complete","done":true,"messageId":"m2"}"#)
            connection.endChunks()
        }

        private func event(_ id: Int, _ name: String, _ data: String) {
            connection.chunk("event: \(name)\nid: \(id)\ndata: \(data)\n\n")
        }

        private func send() {
            state.update { $0.messages.append(request.text) }
            json("202 Accepted", #"{"sessionId":"s1","status":"processing"}"#)
            hasMessage.open()
        }

        private func export() {
            let messages = state.value.messages.indices.map { index in
                """
                {"id":"m\(index)","role":"user","content":"asked","createdAt":"2026-01-02T03:04:05Z","updatedAt":"2026-01-02T03:04:05Z"}
                """
            }
            json("200 OK", #"{"id":"s1","title":"Release notes","messages":["# + messages.joined(separator: ",") + "]}")
        }

        private func upload() {
            let parts = request.text.components(separatedBy: "\r\n\r\n")
            guard parts.count == 2, parts[0].contains(#"name="file"; filename="notes.txt""#), let end = parts[1].range(of: "\r\n--") else {
                return problem("400 Bad Request", "no file")
            }
            let content = Data(parts[1][..<end.lowerBound].utf8)
            state.update { $0.files["notes.txt"] = content }
            json("201 Created", #"{"isDir":false,"modified":1,"name":"notes.txt","size":\#(content.count),"url":"/notes.txt"}"#)
        }

        private func download() {
            guard let content = state.value.files["notes.txt"] else { return problem("404 Not Found", "no such file") }
            connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: \(content.count)\r\n\r\n")
            connection.write(content)
        }

        private func json(_ status: String, _ body: String) {
            connection.answer(status, headers: ["Content-Type": "application/json"], body)
        }

        private func problem(_ status: String, _ message: String) {
            json(status, #"{"error":{"code":\#(status.prefix(3)),"message":"\#(message)","type":"problem"}}"#)
        }
    }
}
