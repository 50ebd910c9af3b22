import ClientRuntime
import Foundation
import LoopbackServers
import Testing

@Suite("Downloads to files") struct DownloadTests {
    private static let content = String(repeating: "0123456789", count: 1000)
    private let file = Request<Data, Never>(operation: "getFile", method: .get, path: ["file"], success: [200: .data])

    private func client(_ server: LoopbackServer) -> ClientCore {
        ClientCore(serverURL: server.url, configuration: ClientConfiguration())
    }

    /// A temporary folder, and the file to download to in it.
    private func withFolder(_ body: (_ folder: URL, _ file: URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("download-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder, folder.appendingPathComponent("file"))
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    /// Sends the full content, or the range of a `Range` header if its version is current. The first response ends in the middle.
    private func resumableServer(validator: String = "ETag: \"v1\"", next: String? = nil) throws -> LoopbackServer {
        let count = LockedBox(0)
        return try LoopbackServer { request, connection in
            count.update { $0 += 1 }
            if count.value == 1 {
                connection.write("HTTP/1.1 200 OK\r\n\(validator)\r\nContent-Length: \(Self.content.utf8.count)\r\n\r\n")
                connection.write(String(Self.content.prefix(5000)))
                return connection.close()
            }
            if let next { return connection.write(next) }
            guard let range = request["Range"], let start = Int(range.dropFirst(6).dropLast()) else {
                return connection.answer("200 OK", Self.content)
            }
            let total = Self.content.utf8.count
            connection.answer(
                "206 Partial Content",
                headers: ["Content-Range": "bytes \(start)-\(total - 1)/\(total)"],
                String(Self.content.dropFirst(start))
            )
        }
    }

    /// Downloads twice, and returns the second result.
    private func downloadTwice(
        _ server: LoopbackServer,
        to file: URL,
        second: Request<Data, Never>? = nil,
        progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws {
        await #expect(throws: Failure<Never>.self) { try await client(server).download(self.file, to: file, resume: true) }
        _ = try await client(server).download(second ?? self.file, to: file, resume: true, progress: progress)
    }

    @Test(
        "A download resumes after the last one failed if the file is the same",
        arguments: ["ETag: \"v1\"", "Last-Modified: Sat, 21 Nov 2026 10:28:03 GMT"]
    )
    func resume(_ validator: String) async throws {
        try await withFolder { folder, file in
            let server = try resumableServer(validator: validator)
            defer { server.stop() }
            let steps = LockedBox<[TransferProgress]>([])
            try await downloadTwice(server, to: file) { step in steps.update { $0.append(step) } }
            #expect(try String(contentsOf: file, encoding: .utf8) == Self.content)
            #expect(try names(in: folder) == ["file"])
            #expect(server.requests.map { $0["Range"] } == [nil, "bytes=5000-"])
            #expect(server.requests[1]["If-Range"] == validator.drop { $0 != ":" }.dropFirst(2).description)
            #expect(steps.value.last == TransferProgress(completed: 10000, total: 10000))
        }
    }

    @Test("A download starts over if the file has changed") func changed() async throws {
        try await withFolder { folder, file in
            let server = try resumableServer(next: "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nnew")
            defer { server.stop() }
            try await downloadTwice(server, to: file)
            #expect(try String(contentsOf: file, encoding: .utf8) == "new")
            #expect(try names(in: folder) == ["file"])
        }
    }

    @Test(
        "A download begins anew if the part has no strong validator, or is of another URL",
        arguments: ["ETag: W/\"v1\"", "X-None: 1", "ETag: \"v1\""]
    )
    func unidentified(_ validator: String) async throws {
        try await withFolder { folder, file in
            let server = try resumableServer(validator: validator)
            defer { server.stop() }
            var other = self.file
            if validator == "ETag: \"v1\"" { other.query = [.query("version", 2)] }
            try await downloadTwice(server, to: file, second: other)
            #expect(server.requests.map { $0["Range"] } == [nil, nil])
            #expect(try String(contentsOf: file, encoding: .utf8) == Self.content)
            #expect(try names(in: folder) == ["file"])
        }
    }

    @Test("A download starts over if the partial file is larger than the file") func unsatisfiable() async throws {
        try await withFolder { folder, file in
            let count = LockedBox(0)
            let server = try LoopbackServer { request, connection in
                count.update { $0 += 1 }
                switch count.value {
                case 1:
                    connection.write("HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 9\r\n\r\n12345")
                    connection.close()
                case 2: connection.answer("416 Range Not Satisfiable", headers: ["Content-Range": "bytes */3"])
                default: connection.answer("200 OK", "new")
                }
            }
            defer { server.stop() }
            try await downloadTwice(server, to: file)
            #expect(server.requests.map { $0["Range"] } == [nil, "bytes=5-", nil])
            #expect(try String(contentsOf: file, encoding: .utf8) == "new")
            #expect(try names(in: folder) == ["file"])
        }
    }

    @Test(
        "A part that doesn't follow the one at hand is malformed, and leaves no file",
        arguments: ["Content-Range: bytes 4000-9999/10000", "X-None: 1", "Content-Range: bytes 5000-5002/10000\r\nContent-Encoding: br"]
    )
    func otherPart(_ header: String) async throws {
        try await withFolder { folder, file in
            let server = try resumableServer(next: "HTTP/1.1 206 Partial Content\r\n\(header)\r\nContent-Length: 3\r\n\r\nabc")
            defer { server.stop() }
            await #expect(throws: Failure<Never>.self) { try await client(server).download(self.file, to: file, resume: true) }
            await #expect(throws: Failure<Never>.self) { try await client(server).download(self.file, to: file, resume: true) }
            #expect(try names(in: folder) == [])
        }
    }

    @Test("A partial response never replaces a full file", arguments: [false, true]) func rangeOfTheCaller(_ isDocumented: Bool)
        async throws
    {
        try await withFolder { (folder: URL, file: URL) async throws -> Void in
            try Data(Self.content.utf8).write(to: file)
            let server = try LoopbackServer { _, connection in
                connection.answer(
                    "206 Partial Content",
                    headers: ["Content-Range": "bytes 5000-9999/10000"],
                    String(Self.content.dropFirst(5000))
                )
            }
            defer { server.stop() }
            var request = self.file
            if isDocumented { request.success = [.range(200...299): .data] }
            let options = CallOptions(headers: ["Range": "bytes=5000-"])
            do throws(Failure<Never>) {
                _ = try await client(server).download(request, to: file, options: options)
                Issue.record("the part replaced the file")
            } catch {
                #expect(error.description == "getFile: the server sent only a part of the file")
            }
            #expect(try String(contentsOf: file, encoding: .utf8) == Self.content)
            #expect(try names(in: folder) == ["file"])
        }
    }

    @Test("A download isn't compressed, unless the caller allows it") func encoding() async throws {
        try await withFolder { _, file in
            let server = try LoopbackServer { _, connection in connection.answer("200 OK", "x") }
            defer { server.stop() }
            _ = try await client(server).download(self.file, to: file)
            _ = try await client(server).download(self.file, to: file, options: CallOptions(headers: ["Accept-Encoding": "gzip"]))
            #expect(
                server.requests.map { $0.headers.filter { $0.name.lowercased() == "accept-encoding" }.map(\.value) } == [
                    ["identity"], ["gzip"],
                ]
            )
        }
    }

    @Test("A body that is shorter than its length is an error with any transport") func short() async throws {
        try await withFolder { (folder: URL, file: URL) async throws -> Void in
            let transport = StubTransport(HTTPResponse(status: 200, headers: ["Content-Length": "5"], body: Data("1234".utf8)))
            let core = ClientCore(serverURL: URL(string: "http://h")!, configuration: ClientConfiguration(transport: transport))
            do throws(Failure<Never>) {
                _ = try await core.download(self.file, to: file)
                Issue.record("the download was complete")
            } catch {
                #expect(error.description == "getFile: the body ended after 4 of 5 bytes")
            }
            #expect(try names(in: folder) == [])
        }
    }
}
