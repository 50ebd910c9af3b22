import ClientRuntime
import Foundation
import LoopbackServers
import Testing

#if compiler(>=6.2) && os(Linux)
    /// What happens if a process has no file descriptor left.
    @Suite struct DescriptorTests {
        @Test("A call without a file descriptor fails as exhausted, and succeeds when there is one")
        func exhaustion() async {
            // The limit is that of a process, so the test needs its own.
            await #expect(processExitsWith: .success) {
                let server = try LoopbackServer { _, connection in
                    connection.answer(headers: ["Content-Type": "application/json", "Connection": "close"], "[1]")
                }
                defer { server.stop() }
                let request = Request<[Int], Never>(operation: "list", method: .get, path: [], success: [200: .json])
                let core = ClientCore(serverURL: server.url, configuration: ClientConfiguration(retry: .never))
                // The session opens what it needs for all its connections.
                _ = try await core.send(request)
                await server.waitUntilNoneIsOpen()

                var handles: [FileHandle] = []
                while let handle = FileHandle(forReadingAtPath: "/dev/null") { handles.append(handle) }
                guard case .failure(.transport(let error, _)) = await core.result(of: request) else {
                    Issue.record("the call succeeded without a descriptor")
                    return
                }
                #expect(error.kind == .exhausted)
                #expect(error.message == "the process has run out of file descriptors")

                handles.removeAll()
                _ = try await core.send(request)
            }
        }
    }
#endif
