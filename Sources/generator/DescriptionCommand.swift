import APIDescription
import JSONReading
import Reporting

/// The `description` command, which prints the description as JSON after upgrading it and applying overlays.
enum DescriptionCommand {
    static func perform(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        let (main, isStrict) = try DescriptionFile.read(arguments, &run)
        let root = API.loadTree(
            path: main.shownPath,
            overlays: main.overlays.map(\.path),
            isBundled: arguments.isResolved,
            files: &run.files,
            readFile: main.content(of:),
            diagnostics: &run.diagnostics
        )
        if isStrict { run.diagnostics.treatWarningsAsErrors() }
        guard let root, !run.diagnostics.hasErrors else { throw .wrongDescription }
        Console.output(root.text)
    }
}
