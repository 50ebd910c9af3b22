import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// Bodies of 256 MiB need little memory. Only Linux reports the memory of the process.
///
/// Other tests need memory as well, so the transfers run in a separate process of this executable.
@Suite(.serialized) struct TransferMemoryTests {
    private static let variable = "TRANSFER_MEMORY_TESTS"
    private static let isAlone = ProcessInfo.processInfo.environment[variable] != nil
    private static let size = 256 << 20
    private static let chunk = Data(repeating: 0x5A, count: 1 << 18)

    @Test(.enabled(if: Memory.isKnown && !isAlone)) func largeBodiesNeedLittleMemory() async throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["--testing-library", "swift-testing", "--filter", "TransferMemoryTests"]
        process.environment = ProcessInfo.processInfo.environment.merging([Self.variable: "1"]) { _, new in new }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = await Task.detached { String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }.value
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
        #expect(text.contains("5 tests"), "\(text)")
    }

    @Test(.enabled(if: isAlone)) func upFromAFile() async throws {
        let file = try temporaryFile()
        defer { try? FileManager.default.removeItem(at: file) }
        try fill(file)
        let server = try LoopbackServer(keepsBodies: false) { _, connection in connection.answer() }
        defer { server.stop() }
        try await growing(by: 64, server) { core in
            var form = MultipartForm()
            form.file("file", FileUpload(file: file))
            let bodies: [RequestBody] = [.file(file), .multipart(form)]
            for body in bodies {
                let request = Request<Void, Never>(operation: "up", method: .put, path: ["up"], body: body, success: [200: .none])
                try await core.send(request).body
            }
        }
        #expect(server.requests.suffix(2).allSatisfy { $0.bodySize >= Self.size })
    }

    @Test(.enabled(if: isAlone)) func downToAFile() async throws {
        let file = try temporaryFile()
        defer { try? FileManager.default.removeItem(at: file) }
        let server = try LoopbackServer(Self.sendAll)
        defer { server.stop() }
        try await growing(by: 64, server) { core in _ = try await core.download(down, to: file) }
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int == Self.size)
    }

    @Test(.enabled(if: isAlone)) func downAsBytes() async throws {
        let server = try LoopbackServer(Self.sendAll)
        defer { server.stop() }
        try await growing(by: 64, server) { core in
            var count = 0
            for try await chunk in try await core.bytes(of: down).body { count += chunk.count }
            #expect(count == Self.size)
        }
    }

    @Test(.enabled(if: isAlone)) func downToAStalledReader() async throws {
        let isWritten = Gate()
        let server = try LoopbackServer { request, connection in
            Self.sendAll(request, connection)
            if request.target == "/down" { isWritten.open() }
        }
        defer { server.stop() }
        try await growing(by: 64, server) { core in
            let body = try await core.bytes(of: down).body
            await isWritten.wait()
            var count = 0
            while let chunk = try await body.next() { count += chunk.count }
            #expect(count == Self.size)
        }
    }

    private var down: Request<Data, Never> {
        Request(operation: "down", method: .get, path: ["down"], success: [200: .data])
    }

    /// Makes a small call first to allocate what every call needs; then checks the additional memory at the peak.
    private func growing(by limit: Int, _ server: LoopbackServer, _ body: (ClientCore) async throws -> Void) async throws {
        let core = ClientCore(serverURL: server.url, configuration: ClientConfiguration())
        let small = Request<Void, Never>(operation: "small", method: .get, path: ["small"], success: [200: .none])
        try await core.send(small).body
        Memory.forgetPeak()
        let before = try #require(Memory.current)
        try await body(core)
        let growth = try #require(Memory.peak) - before
        #expect(growth < limit << 20, "grew by \(growth >> 20) MiB")
    }

    @Sendable private static func sendAll(_ request: LoopbackRequest, _ connection: LoopbackConnection) {
        guard request.target == "/down" else { return connection.answer() }
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n")
        for _ in 0..<(size / chunk.count) { connection.write(chunk) }
    }

    private func temporaryFile() throws -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("transfer-test-\(UUID().uuidString)")
    }

    private func fill(_ file: URL) throws {
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        for _ in 0..<(Self.size / Self.chunk.count) { try handle.write(contentsOf: Self.chunk) }
    }
}

/// The memory of this process, if the system reports it.
private enum Memory {
    static let isKnown = current != nil

    /// The resident size in bytes.
    static var current: Int? { bytes("VmRSS:") }

    /// The peak since the start, or since the last reset.
    static var peak: Int? { bytes("VmHWM:") }

    /// If the system doesn't allow it, the peak is that of the process since its start, which is higher.
    static func forgetPeak() {
        try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    }

    private static func bytes(_ name: String) -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }
}
