internal import Rendering

/// The differences between the files in memory and those on disk.
struct OutputComparison {
    private enum State {
        case missing
        case same
        case different
        case foreign
        case notAFile(FileSystem.Kind)
        /// `path`, which should be one of the file's folders, is something else.
        case notAFolder(path: String, FileSystem.Kind)
    }

    private let folder: OutputFolder
    private var states: [(file: OutputFile, state: State)] = []
    /// Files of the earlier list that still exist but aren't part of the output.
    private(set) var stale: [String] = []

    /// Compares the output with the folder. Each file is inspected once.
    init(of files: [OutputFile], with folder: OutputFolder) throws(WritingError) {
        Self.checkPaths(of: files)
        self.folder = folder
        let list = FileList(files.map(\.path), origin: folder.origin)
        let earlier = try Self.earlierList(in: folder)
        let dropped = earlier.paths.filter { !list.contains($0) }
        let droppedWithoutCase = Set(dropped.map { $0.lowercased() })
        var obstacles = FolderObstacles(folder: folder)
        for file in files + [list.file] {
            var state = try Self.state(of: file, in: folder, &obstacles, isOurs: { earlier.contains($0) || $0 == FileList.path })
            // On a disk that ignores case, the file found under the new name is the old one (`pet`, `Pet`), which is about to be removed.
            if !dropped.isEmpty, droppedWithoutCase.contains(file.path.lowercased()) {
                switch state {
                case .same, .foreign: state = .different
                case .missing, .different, .notAFile, .notAFolder: break
                }
            }
            states.append((file, state))
        }
        for path in dropped {
            // An earlier run wrote regular files into real folders; anything else isn't the generator's.
            guard try obstacles.first(onTheWayTo: path[...]) == nil else { continue }
            if case .file = try FileSystem.kind(of: folder.path(of: path)) {
                stale.append(path)
            }
        }
    }

    /// The files to write; the file list is the last one.
    var changed: [OutputFile] {
        states.compactMap { file, state in
            switch state {
            case .missing, .different: file
            case .same, .foreign, .notAFile, .notAFolder: nil
            }
        }
    }

    var differences: [OutputDifference] {
        let differing: [OutputDifference] = states.compactMap { file, state in
            switch state {
            case .same: nil
            case .missing: OutputDifference(.missing, file.path)
            case .different, .foreign, .notAFile, .notAFolder: OutputDifference(.changed, file.path)
            }
        }
        return differing + stale.map { OutputDifference(.stale, $0) }
    }

    func checkThatNothingIsInTheWay() throws(WritingError) {
        var foreign: [String] = []
        for (file, state) in states {
            switch state {
            case .missing, .same, .different: break
            case .foreign: foreign.append(folder.path(of: file.path))
            case .notAFile(let kind): throw .notAFile(path: folder.path(of: file.path), kind: kind.description)
            case .notAFolder(let path, let kind): throw .notAFolder(path: folder.path(of: path), kind: kind.description)
            }
        }
        if !foreign.isEmpty { throw .foreignFiles(foreign) }
    }

    /// Checks the planner's promise: paths stay inside the folder and differ in more than case.
    private static func checkPaths(of files: [OutputFile]) {
        var seen: Set<String> = [FileList.path]
        for file in files {
            precondition(file.path.isPathInsideFolder && !file.path.hasLineBreak, "\(file.path) isn't a valid output path")
            precondition(seen.insert(file.path.lowercased()).inserted, "two output files are named \(file.path)")
        }
    }

    static func earlierList(in folder: OutputFolder) throws(WritingError) -> FileList {
        let path = folder.path(of: FileList.path)
        guard case .file = try FileSystem.kind(of: path) else { return FileList([]) }
        return FileList(text: String(decoding: try FileSystem.read(path), as: UTF8.self))
    }

    private static func state(
        of file: OutputFile,
        in folder: OutputFolder,
        _ obstacles: inout FolderObstacles,
        isOurs: (String) -> Bool
    ) throws(WritingError) -> State {
        if let obstacle = try obstacles.first(onTheWayTo: file.path[...]) {
            return .notAFolder(path: obstacle.path, obstacle.kind)
        }
        let path = folder.path(of: file.path)
        switch try FileSystem.kind(of: path) {
        case nil:
            return .missing
        case .file(let size):
            if try FileSystem.file(path, size: size, holds: file.text) { return .same }
            if isOurs(file.path) { return .different }
            return try EmittedHeader.begins(path) ? .different : .foreign
        case .some(let kind):
            return .notAFile(kind)
        }
    }
}

/// What prevents files from being in their folders. Each folder is inspected once.
private struct FolderObstacles {
    typealias Obstacle = (path: String, kind: FileSystem.Kind)

    let folder: OutputFolder
    private var known: [Substring: Obstacle?] = [:]

    init(folder: OutputFolder) {
        self.folder = folder
    }

    /// Returns the outermost component of the path that exists but isn't a folder. A link isn't one, since it may point outside the output.
    mutating func first(onTheWayTo path: Substring) throws(WritingError) -> Obstacle? {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let parent = path[..<slash]
        if let known = known[parent] { return known }
        var obstacle = try first(onTheWayTo: parent)
        if obstacle == nil, let kind = try FileSystem.kind(of: folder.path(of: String(parent))), kind != .folder {
            obstacle = (String(parent), kind)
        }
        known[parent] = .some(obstacle)
        return obstacle
    }
}

/// The first line of emitted files, in Swift and in Markdown.
private enum EmittedHeader {
    /// Releases before 0.1.0 wrote "Emitted".
    static let beginnings = ["// Generated by Tenon", "<!-- Generated by Tenon", "// Emitted by Tenon", "<!-- Emitted by Tenon"]

    static func begins(_ path: String) throws(WritingError) -> Bool {
        let content = try FileSystem.read(path)
        return beginnings.contains { content.starts(with: $0.utf8) }
    }
}
