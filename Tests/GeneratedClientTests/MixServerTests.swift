import Foundation
import LoopbackServers
import MixAPI
import Testing

/// The emitted client against an imitation of the server, over real connections.
@Suite("The client and a server")
struct MixServerTests {
    @Test("A session from its creation to its deletion")
    func session() async throws {
        let server = try MixServer()
        defer { server.stop() }
        let mix = Mix(serverURL: server.url)

        let session = try await mix.sessions.create(.init(title: "Release notes"))
        #expect(session.id == "s1")
        #expect(session.createdAt == Date(timeIntervalSince1970: 1_767_323_045))

        // The call returns with the stream open, so no event from now on is missed.
        let events = try await mix.streaming.events(sessionID: session.id)
        let sent = try await mix.messages.send(id: session.id, .init(text: "Summarize", thinkingLevel: .medium))
        #expect(sent.status == "processing")

        var text = ""
        var unknown: [JSONValue] = []
        var isComplete = false
        for try await event in events {
            switch event {
            case .content(let content): text += content.data.content
            case .complete(let complete): isComplete = complete.data.done
            case .unrecognized(let json):
                unknown.append(json)
                try await mix.messages.cancel(id: session.id)
            default: break
            }
        }
        #expect(text == "Ten commits")
        #expect(unknown.map { $0["data"]?["sky"] } == ["blue"])
        #expect(isComplete)
        #expect(events.lastEventID == "5")

        let export = try await mix.sessions.export(id: session.id)
        #expect(export.messages.map(\.id) == ["m0"])

        try await mix.sessions.delete(id: session.id)
        await #expect(throws: Failure<ErrorResponse>.self) { try await mix.sessions.get(id: session.id) }
        #expect(
            server.log == [
                "POST /api/sessions", "GET /stream?sessionId=s1", "POST /api/sessions/s1/messages", "POST /api/sessions/s1/cancel",
                "GET /api/sessions/s1/export", "DELETE /api/sessions/s1", "GET /api/sessions/s1",
            ]
        )
    }

    @Test("A file is uploaded and downloaded")
    func files() async throws {
        let server = try MixServer()
        defer { server.stop() }
        let mix = Mix(serverURL: server.url)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mix-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (original, copy) = (folder.appendingPathComponent("notes.txt"), folder.appendingPathComponent("copy.txt"))
        let content = Data(String(repeating: "Grüße\n", count: 300_000).utf8)
        try content.write(to: original)

        let session = try await mix.sessions.create(.init(title: "Release notes"))
        let steps = LockedBox<[TransferProgress]>([])
        let options = CallOptions(uploadProgress: { step in steps.update { $0.append(step) } })
        let stored = try await mix.files.upload(id: session.id, .init(file: FileUpload(file: original)), options: options)
        #expect(stored.size == Int64(content.count))
        #expect(steps.value.last.map { $0.completed == $0.total && $0.completed > content.count } == true)

        try await mix.download(Files.get(id: session.id, filename: stored.name), to: copy)
        #expect(try Data(contentsOf: copy) == content)
        #expect(try await mix.files.get(id: session.id, filename: stored.name) == content)
        let bytes = try await mix.bytes(of: Files.get(id: session.id, filename: stored.name)).body
        #expect(try await bytes.collect() == content)

        await #expect(throws: Failure<ErrorResponse>.self) {
            try await mix.download(Files.get(id: session.id, filename: "other.txt"), to: copy)
        }
        #expect(try Data(contentsOf: copy) == content)
    }
}
