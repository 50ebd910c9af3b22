import Dispatch
import Foundation
import Reporting
import Writing

/// The `watch` command, which generates now and after each change of a file that the last run read, until it is interrupted.
enum WatchCommand {
    /// The polling interval in seconds.
    ///
    /// Polling takes microseconds and, unlike file system notifications, works on network drives and in containers.
    private static let interval = 0.3

    /// Watches until Ctrl-C ends the process, though never in the middle of a write. Returns only if the arguments have an error.
    static func perform(_ arguments: Arguments) throws(Stop) {
        if arguments.settings[.description]?.text == "-" {
            var run = Run()
            run.diagnostics.error("watch can't read standard input: name a file", at: nil)
            run.printDiagnostics(conclusion: nil)
            throw .wrongArguments
        }
        let writing = NSLock()
        let interruption = exitOnInterruption(holding: writing)
        defer { interruption.cancel() }
        var shown: Set<String> = []
        while true {
            let watched = writing.withLock { generate(arguments, &shown) }
            let before = watched.map(FileStamp.init)
            while watched.map(FileStamp.init) == before { Thread.sleep(forTimeInterval: interval) }
            settle(watched)
        }
    }

    /// Waits until no file changes for one interval, since editors and version control write several files in a row.
    private static func settle(_ watched: [String]) {
        var last = watched.map(FileStamp.init)
        while true {
            Thread.sleep(forTimeInterval: interval / 3)
            let next = watched.map(FileStamp.init)
            if next == last { return }
            last = next
        }
    }

    /// Generates once, and prints a summary after the diagnostics that the last run didn't have.
    ///
    /// - Parameter shown: The diagnostics of the last run, which those of this run replace.
    /// - Returns: The paths to watch.
    private static func generate(_ arguments: Arguments, _ shown: inout Set<String>) -> [String] {
        var run = Run()
        var settings = arguments.settings
        var outcome: String
        do throws(Stop) {
            settings = try Settings(arguments, &run)
            settings[.changes] = nil
            outcome = try GenerateCommand.generate(settings, &run)
        } catch {
            if case .disk(let error) = error { run.diagnostics.error(.init(error.description), at: nil) }
            outcome = "nothing was written"
        }
        let lines = run.diagnostics.list.map { $0.formatted(in: run.files) }
        let new = lines.filter { !shown.contains($0) }
        if !new.isEmpty { Console.error(new.joined(separator: "\n")) }
        if lines.count > new.count { outcome += ", \(Console.count(lines.count - new.count, "diagnostic")) as before" }
        shown = Set(lines)
        Console.output("\(time()) \(outcome)")
        let named = [settings[.description]?.text, settings[.templates]?.text, arguments.configuration ?? Configuration.defaultPath]
        return watchedPaths(run.files.paths + named.compactMap(\.self) + settings.overlays.map(\.text))
    }

    /// Returns the files that a run read, or would have read without an error, and their folders, in which files may appear.
    private static func watchedPaths(_ paths: [String]) -> [String] {
        let files = Set(paths)
        return files.union(files.map(\.deletingLastPathComponent)).sorted()
    }

    private static func exitOnInterruption(holding lock: NSLock) -> any DispatchSourceSignal {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            lock.lock()
            exit(ExitCode.done.rawValue)
        }
        source.activate()
        return source
    }

    private static func time() -> String {
        Date.now.formatted(
            .dateTime.hour(.twoDigits(amPM: .omitted)).minute(.twoDigits).second(.twoDigits).locale(Locale(identifier: "en_GB"))
        )
    }
}
