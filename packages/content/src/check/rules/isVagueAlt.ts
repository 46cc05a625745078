/** The words for a picture itself, in the languages that we know. */
const pictureWords = new Set(
  [
    ...["image", "img", "picture", "photo", "graphic", "icon", "figure", "illustration", "screenshot", "untitled"],
    ...["bild", "foto", "grafik", "abbildung", "bildschirmfoto", "nuotrauka", "paveikslėlis", "paveikslas"],
    ...[
      "ekrano nuotrauka",
      "iliustracija",
      "capture d'écran",
      "zdjęcie",
      "obraz",
      "obrazek",
      "zrzut ekranu",
      "rysunek",
    ],
    ...["imagen", "captura de pantalla", "immagine", "afbeelding", "imagem", "изображение", "фото", "скриншот"],
    ...["зображення", "скріншот", "صورة", "لقطة شاشة", "画像", "写真", "スクリーンショット"],
    ...["图片", "图像", "照片", "截图", "截屏"],
  ].map((word) => word.normalize("NFC")),
);

const fileName = /\.(png|jpe?g|svg|webp|avif|gif|heic|bmp|tiff?)$/i;
const cameraName = /^(img|dsc[nf]?|pxl|mvimg|screen ?shot)[\s_-]*\d/i;

/** Returns whether an alternative text is only the name of a file, or a word for a picture with a number. */
export function isVagueAlt(alt: string): boolean {
  const text = alt.trim().normalize("NFC").replaceAll("’", "'").toLowerCase();
  if (text === "") return false;
  const withoutNumbers = text.replace(/[\d\s_.:()-]+/g, " ").trim();
  return withoutNumbers === "" || pictureWords.has(withoutNumbers) || fileName.test(text) || cameraName.test(text);
}
