# One sentence, three kinds of harm. None may leak into another.
== report id=dispatch outlet="Kabul Evening Dispatch" published=2025-12-03
Raiders killed two watchmen, wounded five labourers and took the paymaster with them when they overran a gravel works near Taloqan on Tuesday, the owner said.
== expect statements
account | | done | 2025-12-02 | near Taloqan | killed 2, injured 5, abducted 1 | Kabul Evening Dispatch <- owner
