package import Foundation

/// The server's end of a connection. It is used only on its own thread.
package final class LoopbackConnection {
    private let socket: Int32
    private var buffer = Data()
    package private(set) var isClosed = false

    private let keepsBodies: Bool

    package init(_ socket: Int32, keepsBodies: Bool = true) {
        self.socket = socket
        self.keepsBodies = keepsBodies
    }

    /// The next request, `nil` when the client has closed the connection.
    package func readRequest() -> LoopbackRequest? {
        let end = Data("\r\n\r\n".utf8)
        while buffer.range(of: end) == nil {
            guard fill() else { return nil }
        }
        guard let range = buffer.range(of: end) else { return nil }
        let lines = String(decoding: buffer[..<range.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        buffer = Data(buffer[range.upperBound...])
        let words = lines[0].split(separator: " ")
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        var request = LoopbackRequest(method: String(words[0]), target: String(words[1]), headers: headers, body: Data())
        if request["Expect"]?.lowercased() == "100-continue" { write("HTTP/1.1 100 Continue\r\n\r\n") }
        if let length = request["Content-Length"].flatMap(Int.init) {
            guard readBody(length, of: &request) else { return nil }
        }
        return request
    }

    private func readBody(_ length: Int, of request: inout LoopbackRequest) -> Bool {
        while request.bodySize < length {
            guard !buffer.isEmpty || fill() else { return false }
            let chunk = buffer.prefix(length - request.bodySize)
            request.bodySize += chunk.count
            if keepsBodies { request.body += chunk }
            buffer = Data(buffer.dropFirst(chunk.count))
        }
        return true
    }

    /// A complete response.
    package func answer(_ status: String = "200 OK", headers: [String: String] = [:], _ body: String = "") {
        var head = "HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n"
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            head += "\(name): \(value)\r\n"
        }
        write(head + "\r\n" + body)
    }

    /// The head of a response in chunks, which `chunk` continues and `endChunks` ends.
    package func beginChunks(_ status: String = "200 OK", contentType: String = "application/json") {
        write("HTTP/1.1 \(status)\r\nTransfer-Encoding: chunked\r\nContent-Type: \(contentType)\r\n\r\n")
    }

    package func chunk(_ text: String) {
        write("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
    }

    package func endChunks() {
        write("0\r\n\r\n")
    }

    /// Writes bytes verbatim.
    package func write(_ text: String) {
        write(Data(text.utf8))
    }

    /// Writes bytes verbatim. Waits while the client doesn't read them.
    package func write(_ data: Data) {
        guard !isClosed, Sockets.send(socket, data) else { return close() }
    }

    /// Resets the connection.
    package func reset() {
        guard !isClosed else { return }
        isClosed = true
        Sockets.reset(socket)
    }

    /// Waits until the client closes the connection; returns `false` if it sends something instead.
    package func waitForClose() -> Bool {
        !fill()
    }

    package func close() {
        guard !isClosed else { return }
        isClosed = true
        Sockets.close(socket)
    }

    private func fill() -> Bool {
        guard !isClosed, let bytes = Sockets.receive(socket) else { return false }
        buffer.append(bytes)
        return true
    }
}
