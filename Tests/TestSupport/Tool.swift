#if os(Linux) || os(macOS)
    package import Foundation

    /// Runs tools of the toolchain and programs that they have built.
    package enum Tool {
        package struct Run: Sendable {
            package var status: Int32
            /// Standard output and standard error.
            package var output: String

            /// The output and the status of a run that failed; empty if it succeeded.
            package var failure: String { status == 0 ? "" : "\(output)exit \(status)" }
        }

        private static let turns = Turns(ProcessInfo.processInfo.activeProcessorCount)

        /// Returns the path of a tool; `nil` if it isn't installed.
        package static func path(of name: String) -> String? {
            (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
                .first { FileManager.default.isExecutableFile(atPath: $0) }
        }

        /// The path of the built generator, which is next to the bundle of the tests.
        ///
        /// On Linux, the bundle is the running program; on macOS, it is a folder that another program has loaded.
        package static let generator: String? = [Bundle.main.executableURL, Bundle(for: InThisBundle.self).bundleURL]
            .compactMap { $0?.deletingLastPathComponent().appending(path: "generator").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }

        /// Runs a program and waits for its end without blocking a thread, so that other tests continue meanwhile.
        package static func run(_ path: String, _ arguments: [String], in current: URL? = nil) async throws -> Run {
            let folder = try TemporaryFolder()
            let output = folder.url.appending(path: "output.txt")
            try Data().write(to: output)
            let handle = try FileHandle(forWritingTo: output)
            let process = Process()
            process.executableURL = URL(filePath: path)
            process.arguments = arguments
            process.currentDirectoryURL = current
            process.standardOutput = handle
            process.standardError = handle
            await turns.take()
            let status: Result<Int32, any Error> = await withCheckedContinuation { continuation in
                process.terminationHandler = { continuation.resume(returning: .success($0.terminationStatus)) }
                do { try process.run() } catch { continuation.resume(returning: .failure(error)) }
            }
            await turns.give()
            return Run(status: try status.get(), output: try String(contentsOf: output, encoding: .utf8))
        }
    }

    private final class InThisBundle {}

    /// Limits the number of programs that run at once to that of the processors.
    private actor Turns {
        private var free: Int
        private var waiting: [CheckedContinuation<Void, Never>] = []

        init(_ count: Int) { free = count }

        func take() async {
            if free > 0 {
                free -= 1
            } else {
                await withCheckedContinuation { waiting.append($0) }
            }
        }

        func give() {
            if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
        }
    }
#endif
