import Foundation

/// A program that has run to its end, with its output discarded.
struct ChildProcess {
    /// The wall-clock time in seconds.
    var seconds: Double
    /// The processor time of all threads and child processes in seconds.
    var processorSeconds: Double
    /// The peak memory in bytes.
    var peakMemory: Int
    var exitCode: Int32

    /// Runs a program from a helper process: on Linux, a forked process inherits the peak memory of its parent, and this process is large.
    static func measure(_ arguments: [String]) -> ChildProcess {
        let folder = TemporaryFolder()
        let report = folder.path + "/report"
        let helper = run([CommandLine.arguments[0], "--measure", report] + arguments)
        precondition(helper.exitCode == 0, "\(arguments[0]) couldn't be measured")
        let numbers = value { try String(contentsOfFile: report, encoding: .utf8) }.split(separator: " ").compactMap { Double($0) }
        precondition(numbers.count == 4, "the report has four numbers")
        return ChildProcess(
            seconds: numbers[0],
            processorSeconds: numbers[1],
            peakMemory: Int(numbers[2]),
            exitCode: Int32(numbers[3])
        )
    }

    /// Runs a program and writes a report, in the helper process of ``measure(_:)``.
    ///
    /// - Parameter arguments: The path of the report, then the program and its arguments.
    static func report(_ arguments: [String]) {
        let process = run(Array(arguments.dropFirst()))
        let text = "\(process.seconds) \(process.processorSeconds) \(process.peakMemory) \(process.exitCode)"
        value { try text.write(toFile: arguments[0], atomically: false, encoding: .utf8) }
    }

    /// Returns what a program prints; nothing if it doesn't exist.
    static func output(_ arguments: [String]) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        guard (try? process.run()) != nil else { return "" }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }

    private static func run(_ arguments: [String]) -> ChildProcess {
        var actions = emptyFileActions()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let clock = ContinuousClock()
        let start = clock.now
        let result = posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
        precondition(result == 0, "\(arguments[0]) can't be run: \(String(cString: strerror(result)))")
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
        let time = start.duration(to: clock.now)
        return ChildProcess(
            seconds: Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18,
            processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakMemory: usage.ru_maxrss * memoryUnit,
            exitCode: status & 0x7F == 0 ? status >> 8 & 0xFF : -1
        )
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }

    #if canImport(Darwin)
        /// The unit of `ru_maxrss`: bytes on Apple's systems, kilobytes on Linux.
        private static let memoryUnit = 1

        private static func emptyFileActions() -> posix_spawn_file_actions_t? { nil }
    #else
        private static let memoryUnit = 1024

        private static func emptyFileActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
    #endif
}
