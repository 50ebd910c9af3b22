import Foundation
import MixAPI

extension ModelCase {
    /// Models of other groups with features that those of sessions and messages lack: more nullable properties, dictionaries, large integers.
    static let others: [ModelCase] = [
        ModelCase(
            ListMCPServersResponseItem.self,
            "connected name status tools??",
            ["connected": true, "name": "jira", "status": "ready", "tools": [["description": "Searches", "name": "search"]]]
        ),
        ModelCase(
            GetPreferencesResponse.self,
            "available_providers preferences??",
            [
                "available_providers": ["anthropic": ["display_name": "Anthropic", "models": ["large-4"]], "": [:]],
                "preferences": ["created_at": 1_795_256_883, "main_agent_model": "large-4"],
            ]
        ),
        ModelCase(
            GetOAuthHealthResponse.self,
            "providers status timestamp",
            [
                "providers": [
                    "anthropic": [
                        "error": "refused", "expires_at": "2026-11-21T10:28:03Z", "expires_in": "2h", "provider": "anthropic",
                        "status": "expired_no_refresh",
                    ]
                ],
                "status": "degraded", "timestamp": "1969-12-31T23:59:59.999Z",
            ]
        ),
        ModelCase(
            FileInfo.self,
            "isDir modified name size url",
            ["isDir": false, "modified": -1, "name": "a b.md", "size": 9_223_372_036_854_775_807, "url": "/files/a%20b.md"]
        ),
        ModelCase(RespondToNotificationRequest.self, "type value?", ["type": "choice", "value": "yes"]),
    ]
}
