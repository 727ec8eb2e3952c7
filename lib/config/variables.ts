/** One environment variable, as the README's table, `.env.example` and `pauz doctor` speak of it. */
export type Variable = {
  readonly name: string;
  /** What holds when it isn't set, in words or as a value. */
  readonly otherwise: string;
  readonly meaning: string;
};

/** Every variable PAUZ reads. Nothing needs to be set. */
export const variables: readonly Variable[] = [
  { name: "PORT", otherwise: "3000", meaning: "Port of the web server." },
  { name: "HOST", otherwise: "127.0.0.1", meaning: "Address the web server listens on; `0.0.0.0` for every network." },
  {
    name: "PAUZ_URL",
    otherwise: "http://127.0.0.1:PORT",
    meaning: "The one address people use; other loopback names lead to it, any other is refused.",
  },
  { name: "PAUZ_DATA_DIR", otherwise: "./data", meaning: "Folder of the database, objects and keys." },
  {
    name: "PAUZ_ROLE",
    otherwise: "all",
    meaning: "`web` serves pages only, `worker` does background jobs only, `all` does both.",
  },
  {
    name: "DATABASE_URL",
    otherwise: "embedded PostgreSQL",
    meaning: "`postgresql://user:password@host/database` of a server of your own.",
  },
  { name: "PAUZ_DB_POOL", otherwise: "10", meaning: "Connections to PostgreSQL at most." },
  {
    name: "PAUZ_MASTER_KEY",
    otherwise: "a file in PAUZ_DATA_DIR/keys",
    meaning: "Master key, 32 bytes in base64; older ones after commas, the current one first.",
  },
  {
    name: "PAUZ_SESSION_SECRET",
    otherwise: "a file in PAUZ_DATA_DIR/keys",
    meaning: "Secret that signs sessions, at least 32 characters.",
  },
  { name: "GOOGLE_CLIENT_ID", otherwise: "sign-in with a passphrase", meaning: "Google sign-in: the client's id." },
  { name: "GOOGLE_CLIENT_SECRET", otherwise: "sign-in with a passphrase", meaning: "Google sign-in: the client's secret." },
  { name: "GOOGLE_ISSUER", otherwise: "https://accounts.google.com", meaning: "Another OpenID provider in Google's place." },
  { name: "GEMINI_API_KEY", otherwise: "Gemini is off", meaning: "Turns Gemini on, for those who say yes to it." },
  { name: "GEMINI_MODEL", otherwise: "gemini-2.5-flash", meaning: "Gemini's model." },
  {
    name: "GEMINI_EMBEDDING_MODEL",
    otherwise: "gemini-embedding-001",
    meaning: "Gemini's model for finding entries by meaning.",
  },
  { name: "GEMINI_BASE_URL", otherwise: "Google's", meaning: "Address of Gemini's API." },
  { name: "OPENAI_API_KEY", otherwise: "OpenAI is off", meaning: "Turns OpenAI on, for those who say yes to it." },
  { name: "OPENAI_MODEL", otherwise: "gpt-4o-mini", meaning: "OpenAI's model." },
  {
    name: "OPENAI_EMBEDDING_MODEL",
    otherwise: "text-embedding-3-small",
    meaning: "OpenAI's model for finding entries by meaning.",
  },
  {
    name: "OPENAI_TRANSCRIBE_MODEL",
    otherwise: "whisper-1 at OpenAI itself, nobody elsewhere",
    meaning: "The model that turns recordings into words, at OpenAI or at a server of one's own, such as a local Whisper.",
  },
  { name: "OPENAI_BASE_URL", otherwise: "https://api.openai.com/v1", meaning: "Address of OpenAI or a compatible server." },
  {
    name: "OLLAMA_BASE_URL",
    otherwise: "Ollama is off",
    meaning: "Address of Ollama's OpenAI-compatible API, such as `http://127.0.0.1:11434/v1`; each person is asked, too.",
  },
  { name: "OLLAMA_MODEL", otherwise: "Ollama is off", meaning: "Ollama's model." },
  {
    name: "OLLAMA_EMBEDDING_MODEL",
    otherwise: "Ollama makes no vectors",
    meaning: "Ollama's model for finding entries by meaning.",
  },
  {
    name: "AI_PROVIDER_ORDER",
    otherwise: "gemini,openai,ollama,on-device",
    meaning: "Who is asked first, and who stands in; those without a key are left out.",
  },
  {
    name: "ELEVENLABS_API_KEY",
    otherwise: "ElevenLabs is off",
    meaning: "Turns ElevenLabs on, which turns recordings into words, for those who say yes to it.",
  },
  { name: "ELEVENLABS_STT_MODEL", otherwise: "scribe_v2", meaning: "ElevenLabs' model that turns recordings into words." },
  { name: "ELEVENLABS_BASE_URL", otherwise: "https://api.elevenlabs.io", meaning: "Address of ElevenLabs' API." },
  {
    name: "TRANSCRIBER_ORDER",
    otherwise: "elevenlabs,openai",
    meaning: "Who turns recordings into words, and who stands in; those without a key are left out; `none` for nobody.",
  },
  {
    name: "PAUZ_AI_CALLS_PER_DAY",
    otherwise: "300",
    meaning: "Calls to outside AIs for each person in 24 hours; beyond them the device answers. Vectors are counted apart.",
  },
  {
    name: "PAUZ_AI_REST_SECONDS",
    otherwise: "30",
    meaning: "How long an outside AI is left alone that failed three times in a row; the next in the order answers meanwhile.",
  },
  {
    name: "PAUZ_SMARTBUCKET",
    otherwise: "raindrop when its variables are set, else local",
    meaning: "Where objects are kept: `local` (files under PAUZ_DATA_DIR) or `raindrop`; sealed in both.",
  },
  {
    name: "PAUZ_SMARTMEMORY",
    otherwise: "raindrop when its variables are set, else postgres",
    meaning:
      "Where what PAUZ remembers lies: `postgres` (sealed) or `raindrop` (unsealed, and only of those who said yes to that in Settings).",
  },
  {
    name: "RAINDROP_API_KEY",
    otherwise: "Raindrop is off",
    meaning: "Raindrop's key (also `AI_API_KEY`, which alone turns nothing on).",
  },
  { name: "APPLICATION_NAME", otherwise: "Raindrop is off", meaning: "Name of the Raindrop application that has the buckets." },
  { name: "RAINDROP_APPLICATION_VERSION", otherwise: "Raindrop is off", meaning: "That application's version." },
  { name: "RAINDROP_ORG", otherwise: "not named", meaning: "Whose application it is, for `doctor` to show." },
  { name: "RAINDROP_MEMORY", otherwise: "memory", meaning: "Name of that application’s SmartMemory." },
  { name: "RAINDROP_BASE_URL", otherwise: "https://api.raindrop.run", meaning: "Address of Raindrop." },
  {
    name: "PAUZ_OBJECTSTORE",
    otherwise: "s3 when its variables are set, else local",
    meaning: "Where PDFs are kept: `local` or `s3`.",
  },
  { name: "S3_ENDPOINT", otherwise: "AWS", meaning: "Address of the S3 service." },
  { name: "S3_REGION", otherwise: "us-east-1", meaning: "S3's region (also `VULTR_REGION`, which gives Vultr's address too)." },
  { name: "S3_BUCKET", otherwise: "S3 is off", meaning: "S3's private bucket (also `VULTR_BUCKET_NAME`)." },
  { name: "S3_ACCESS_KEY_ID", otherwise: "S3 is off", meaning: "S3's access key (also `VULTR_ACCESS_KEY`)." },
  { name: "S3_SECRET_ACCESS_KEY", otherwise: "S3 is off", meaning: "S3's secret key (also `VULTR_SECRET_KEY`)." },
  { name: "PAUZ_PDF_LINK_MINUTES", otherwise: "15", meaning: "Minutes a PDF's link works, 1 to 10080." },
  {
    name: "PAUZ_VOICE_BYTES",
    otherwise: "2000000000",
    meaning: "Bytes each person's recordings may take up, 1000000 to 1000000000000.",
  },
  {
    name: "PAUZ_API_ORIGINS",
    otherwise: "none",
    meaning: "Origins whose pages may call the API from a browser, with commas between.",
  },
  { name: "PAUZ_LIMITS", otherwise: "built-in figures", meaning: "Requests per minute by name, such as `save=1200,hint=20`." },
  {
    name: "PAUZ_CHECK_RESPONSES",
    otherwise: "no",
    meaning: "`yes` refuses to send an API answer that doesn't match its description (tests turn it on).",
  },
];
